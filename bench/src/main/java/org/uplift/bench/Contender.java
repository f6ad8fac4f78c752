package org.uplift.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Member;
import org.uplift.events.household.Label;

/// A consumer of the register, and what it must know in the end by an independent count.
enum Contender {
    RELOCATION(
            "select count(*) + count(*) filter (where version = 2) from candidate",
            "select count(*) from candidate where reasons <> '{}'",
            one(Contender::isDue)),
    JOBS(
            "select count(*) + count(*) filter (where version = 2) from household",
            "select count(*) from labourer",
            household -> household.members().stream().filter(Contender::isLabourer).count()),
    TRACE(
            "select count(*) + count(*) filter (where version = 2) from grower",
            "select count(*) from grower where orchard_mu > 0",
            one(household -> household.land().orchard() > 0)),
    ANALYTICS(
            "select folds from division_sums where level = 0",
            "select coalesce(sum(households), 0) from cell_sums where level = 0",
            one(_ -> true));

    /// SQL that counts the facts it has heard, of two about each household.
    final String heard;

    /// SQL that counts what it keeps of them.
    final String kept;

    /// How many of that one household gives.
    final ToLongFunction<HouseholdProfile> expected;

    Contender(String heard, String kept, ToLongFunction<HouseholdProfile> expected) {
        this.heard = heard;
        this.kept = kept;
        this.expected = expected;
    }

    /// The services named among the words; all where none is.
    static List<Contender> named(List<String> words) {
        var named = Stream.of(values()).filter(one -> words.contains(one.database())).toList();
        return named.isEmpty() ? List.of(values()) : named;
    }

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static ToLongFunction<HouseholdProfile> one(Predicate<HouseholdProfile> rule) {
        return household -> rule.test(household) ? 1 : 0;
    }

    private static boolean isDue(HouseholdProfile household) {
        var house = household.housing();
        var rough = household.road().equals("none") || household.road().equals("dirt");
        var moved = household.relocation() != null && household.relocation().oldHouseDemolished();
        return household.label() != Label.GREEN
                && !moved
                && (house.areaM2() == 0
                        || "C".equals(house.dangerGrade())
                        || "D".equals(house.dangerGrade())
                        || !household.water().safe()
                        || household.water().difficult()
                        || (rough && household.mainRoadKm() >= 2));
    }

    private static boolean isLabourer(Member member) {
        return member.willingToWork()
                && member.studentStatus().equals("not-in-school")
                && !member.labour().equals("lost")
                && !member.labour().equals("none");
    }
}
