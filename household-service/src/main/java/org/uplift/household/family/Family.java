package org.uplift.household.family;

import static java.util.Objects.requireNonNull;
import static org.uplift.household.family.FamilyRule.BEFORE_BIRTH;
import static org.uplift.household.family.FamilyRule.MEMBER_TWICE;
import static org.uplift.household.family.FamilyRule.MEMBER_UNKNOWN;
import static org.uplift.household.family.FamilyRule.RELATION_UNSAID;
import static org.uplift.household.family.FamilyRule.UNDER_MARRIAGE_AGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Member;

/// The people of a household, who come and go.
record Family(List<Member> members) {

    private static final int MAN_MARRIES = 22;
    private static final int WOMAN_MARRIES = 20;

    static UUID idOf(Member member) {
        return requireNonNull(member.id(), "a member on the register has an id");
    }

    static <T> List<T> said(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    Member member(UUID id, String path) {
        return find(id).orElseThrow(() -> MEMBER_UNKNOWN.at(path));
    }

    /// Those of them with these ids, in that order.
    List<Member> members(Collection<UUID> ids, String path) {
        MEMBER_TWICE.unless(new HashSet<>(ids).size() == ids.size(), path);
        return ids.stream().map(id -> member(id, path)).toList();
    }

    Family without(Collection<UUID> leaving) {
        return new Family(members.stream().filter(one -> !leaving.contains(idOf(one))).toList());
    }

    Family with(List<Member> coming, String path) {
        var all = new ArrayList<>(members);
        for (var member : coming) {
            MEMBER_TWICE.unless(find(idOf(member)).isEmpty(), path);
            all.add(member);
        }
        return new Family(all);
    }

    /// Some stand otherwise to the head from now on; all of them, where the head is another one.
    ///
    /// @param before this change, whose head may have left
    Family settled(List<Kinship> relations, Family before, String path) {
        var next = related(relations, path);
        var isHanded = !next.head().equals(before.head());
        RELATION_UNSAID.unless(
                members.isEmpty() || !isHanded || relations.size() == members.size(), path);
        return next;
    }

    Family related(List<Kinship> relations, String path) {
        var said = new HashMap<UUID, String>();
        for (var kinship : relations) {
            MEMBER_UNKNOWN.unless(find(kinship.member()).isPresent(), path);
            MEMBER_TWICE.unless(said.put(kinship.member(), kinship.relation()) == null, path);
        }
        return new Family(
                members.stream()
                        .map(one -> one.related(said.getOrDefault(idOf(one), one.relation())))
                        .toList());
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    Optional<UUID> head() {
        return members.stream().filter(Member::isHead).map(Family::idOf).findFirst();
    }

    private Optional<Member> find(UUID id) {
        return members.stream().filter(one -> idOf(one).equals(id)).findFirst();
    }

    static void mustBeBorn(Collection<Member> members, LocalDate on) {
        members.forEach(one -> BEFORE_BIRTH.unless(!on.isBefore(one.birthDate()), "on"));
    }

    static void mayMarry(Member member, LocalDate on, String path) {
        var least = member.sex().equals("male") ? MAN_MARRIES : WOMAN_MARRIES;
        UNDER_MARRIAGE_AGE.unless(member.ageOn(on) >= least, path);
    }
}
