package org.uplift.household.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.platform.Ids;

/// Tells who is who between two states of a file: a member given without an id is the one known by
/// the same id number, else by the same name and birth date, else somebody new.
public final class MemberIds {

    private MemberIds() {}

    /// @param known the members as the register has them; empty for a new household
    public static HouseholdFile give(HouseholdFile file, List<Member> known) {
        var taken = new HashSet<@Nullable UUID>();
        file.members().forEach(member -> taken.add(member.id()));
        var members = new ArrayList<Member>();
        for (var member : file.members()) {
            var named =
                    member.id() == null ? member.identified(idOf(member, known, taken)) : member;
            taken.add(named.id());
            members.add(named);
        }
        return file.withMembers(members);
    }

    private static UUID idOf(Member member, List<Member> known, HashSet<@Nullable UUID> taken) {
        var free = known.stream().filter(other -> !taken.contains(other.id())).toList();
        return byNumber(member, free)
                .or(() -> byName(member, free))
                .map(Household::idOf)
                .orElseGet(Ids::next);
    }

    private static Optional<Member> byNumber(Member member, List<Member> known) {
        return Optional.ofNullable(member.citizenNumber())
                .flatMap(number ->
                        known.stream().filter(m -> number.equals(m.citizenNumber())).findFirst());
    }

    private static Optional<Member> byName(Member member, List<Member> known) {
        return known.stream()
                .filter(other -> other.name().equals(member.name()))
                .filter(other -> Objects.equals(other.birthDate(), member.birthDate()))
                .findFirst();
    }
}
