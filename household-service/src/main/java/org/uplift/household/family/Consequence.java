package org.uplift.household.family;

import static org.uplift.household.family.FamilyRule.NOBODY_LEFT;
import static org.uplift.household.family.FamilyRule.SAME_DIVISION;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.family.FamilyChange.Arrival;
import org.uplift.household.family.FamilyChange.Birth;
import org.uplift.household.family.FamilyChange.Death;
import org.uplift.household.family.FamilyChange.Leaving;
import org.uplift.household.family.FamilyChange.Marriage;
import org.uplift.household.family.FamilyChange.Merger;
import org.uplift.household.family.FamilyChange.Move;
import org.uplift.household.family.FamilyChange.NewHead;
import org.uplift.household.family.FamilyChange.Split;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.file.Offshoot;

/// What the files are to be after a change.
///
/// @param there the other household's, where there is one
public record Consequence(HouseholdFile here, @Nullable HouseholdFile there) {

    private static final Family NOBODY = new Family(List.of());

    /// @param file of the household that changes
    /// @param other of the one that a member marries into, or that is absorbed
    static Consequence of(
            FamilyChange told, UUID change, HouseholdFile file, @Nullable HouseholdFile other) {
        var family = new Family(file.members());
        return switch (told) {
            case Birth(var child) -> grown(file, identified(child, change).arrived("newborn"));
            case Arrival arrival -> arrived(file, arrival, change);
            case Death(var on, var members, var relations) -> {
                Family.mustBeBorn(family.members(members, "members"), on);
                yield left(file, members, Family.said(relations));
            }
            case Leaving leaving -> departed(file, leaving);
            case Marriage marriage -> married(file, there(other), marriage);
            case NewHead(_, var relations) -> {
                var next = family.settled(relations, NOBODY, "relations");
                yield new Consequence(file.withMembers(next.members()), null);
            }
            case Split split -> split(file, split);
            case Merger merger -> Union.of(file, there(other), merger);
            case Move(_, var division, var group, var address) -> {
                SAME_DIVISION.unless(!division.equals(file.division()), "division");
                yield new Consequence(file.amended().home(division, group, address).file(), null);
            }
        };
    }

    /// The file of a household in which these are left; one without anybody is cancelled.
    static HouseholdFile kept(HouseholdFile file, Family left) {
        var next = file.amended().members(left.members());
        return left.isEmpty()
                ? next.exit(HouseholdFile.CANCELLED, file.plannedExitYear(), null).file()
                : next.file();
    }

    private static Consequence grown(HouseholdFile file, Member member) {
        var next = new Family(file.members()).with(List.of(member), "member.id");
        return new Consequence(file.withMembers(next.members()), null);
    }

    private static Consequence arrived(HouseholdFile file, Arrival arrival, UUID change) {
        var member = identified(arrival.member(), change);
        Family.mustBeBorn(List.of(member), arrival.on());
        if (arrival.reason().equals("marriage-in")) {
            Family.mayMarry(member, arrival.on(), "member");
        }
        return grown(file, member.arrived(arrival.reason()));
    }

    private static Consequence departed(HouseholdFile file, Leaving leaving) {
        var gone = new Family(file.members()).members(leaving.members(), "members");
        Family.mustBeBorn(gone, leaving.on());
        if (leaving.reason().equals("marriage-out")) {
            gone.forEach(one -> Family.mayMarry(one, leaving.on(), "members"));
        }
        return left(file, leaving.members(), Family.said(leaving.relations()));
    }

    private static Consequence left(HouseholdFile file, List<UUID> gone, List<Kinship> relations) {
        var before = new Family(file.members());
        var after = before.without(gone).settled(relations, before, "relations");
        return new Consequence(kept(file, after), null);
    }

    private static Consequence married(HouseholdFile file, HouseholdFile other, Marriage marriage) {
        var id = marriage.member();
        var member = new Family(file.members()).member(id, "member");
        Family.mustBeBorn(List.of(member), marriage.on());
        Family.mayMarry(member, marriage.on(), "member");
        var coming = member.related(marriage.relation()).arrived("marriage-in");
        var joined = new Family(other.members()).with(List.of(coming), "member");
        var here = left(file, List.of(id), Family.said(marriage.relations())).here();
        return new Consequence(here, other.withMembers(joined.members()));
    }

    private static Consequence split(HouseholdFile file, Split split) {
        var before = new Family(file.members());
        var ids = split.founders().stream().map(Kinship::member).toList();
        var founders =
                new Family(before.members(ids, "founders")).related(split.founders(), "founders");
        var rest = before.without(ids);
        NOBODY_LEFT.unless(!rest.isEmpty(), "founders");
        var after = rest.settled(Family.said(split.relations()), before, "relations");
        return new Consequence(
                file.withMembers(after.members()),
                Offshoot.of(file, split.on(), founders.members()));
    }

    private static Member identified(Member member, UUID change) {
        return member.id() == null ? member.identified(change) : member;
    }

    private static HouseholdFile there(@Nullable HouseholdFile other) {
        if (other == null) {
            throw new IllegalStateException("This change is about two households");
        }
        return other;
    }
}
