package org.uplift.household.family;

import static org.uplift.household.family.FamilyRule.ABSORBED_CHANGED;
import static org.uplift.household.family.FamilyRule.HEAD_CAME_WITH_IT;
import static org.uplift.household.family.FamilyRule.MEMBER_LEFT_SINCE;
import static org.uplift.household.family.FamilyRule.MEMBER_TWICE;
import static org.uplift.household.family.FamilyRule.MEMBER_UNNAMED;
import static org.uplift.household.family.FamilyRule.TWIN_DIFFERS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.uplift.household.family.FamilyChange.Merger;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;

/// Two households that become one, and become two again.
final class Union {

    /// Two who took down one person may differ by a slip of this many years.
    private static final int YEARS_APART = 2;

    private Union() {}

    /// The household that stays keeps all it has; of the other come those who were not here before.
    static Consequence of(HouseholdFile file, HouseholdFile absorbed, Merger merger) {
        var here = new Family(file.members());
        var there = new Family(absorbed.members());
        var coming = Family.said(merger.coming());
        var ids = coming.stream().map(Kinship::member).toList();
        var come = new Family(there.members(ids, "coming")).related(coming, "coming");
        mustNameAll(there, here, ids, Family.said(merger.same()));
        var joined = here.with(come.members(), "coming");
        return new Consequence(
                file.withMembers(joined.members()),
                Consequence.kept(absorbed, new Family(List.of())));
    }

    private static void mustNameAll(Family there, Family here, List<UUID> come, List<Twin> twins) {
        var named = new HashSet<>(come);
        var staying = new HashSet<UUID>();
        for (var twin : twins) {
            var goes = there.member(twin.member(), "same");
            var stays = here.member(twin.same(), "same");
            TWIN_DIFFERS.unless(mayBeOne(goes, stays), "same[%d]".formatted(twins.indexOf(twin)));
            MEMBER_TWICE.unless(named.add(twin.member()) && staying.add(twin.same()), "same");
        }
        MEMBER_UNNAMED.unless(named.size() == there.members().size(), "coming");
    }

    private static boolean mayBeOne(Member one, Member other) {
        var number = one.citizenNumber();
        var apart = Math.abs(one.birthDate().getYear() - other.birthDate().getYear());
        return (number != null && number.equals(other.citizenNumber()))
                || (one.sex().equals(other.sex()) && apart <= YEARS_APART);
    }

    /// The absorbed household is what it was, with what its people have become since; all that
    /// became of the others stays with the household that stayed.
    ///
    /// @param came with the merger
    /// @param former file of the household that was absorbed
    /// @param absorbed its file since
    static Consequence undone(
            HouseholdFile file, HouseholdFile absorbed, HouseholdFile former, List<UUID> came) {
        ABSORBED_CHANGED.unless(absorbed.isLeft(), "");
        var here = new Family(file.members());
        var present = here.members().stream().map(Family::idOf).toList();
        MEMBER_LEFT_SINCE.unless(present.containsAll(came), "");
        HEAD_CAME_WITH_IT.unless(here.head().filter(came::contains).isEmpty(), "");
        var members = new ArrayList<>(former.members());
        members.replaceAll(one ->
                came.contains(Family.idOf(one))
                        ? here.member(Family.idOf(one), "")
                                .related(one.relation())
                                .arrived(one.changeReason())
                        : one);
        return new Consequence(
                file.withMembers(here.without(came).members()), former.withMembers(members));
    }
}
