package org.uplift.bench;

import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Business;
import org.uplift.events.household.HouseholdProfile.Housing;
import org.uplift.events.household.HouseholdProfile.Income;
import org.uplift.events.household.HouseholdProfile.Land;
import org.uplift.events.household.HouseholdProfile.Member;
import org.uplift.events.household.HouseholdProfile.Relocation;
import org.uplift.events.household.HouseholdProfile.Utilities;
import org.uplift.events.household.HouseholdProfile.Water;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A county's register as facts: the size and the proportions of Lixin's, the same in every run.
final class Register {

    private static final String COUNTY = "341623";
    private static final int TOWNSHIPS = 23;
    private static final int VILLAGES = 16;

    private final Random random = new Random(341_623);

    /// @param households how many
    Stream<HouseholdRegistered> registered(int households) {
        return IntStream.range(0, households)
                .mapToObj(number -> new HouseholdRegistered(id(), profile(number)));
    }

    private HouseholdProfile profile(int number) {
        var village =
                "%s%03d%03d".formatted(COUNTY, 100 + number % TOWNSHIPS, 200 + number % VILLAGES);
        var members = Stream.generate(this::member).limit(1 + random.nextInt(3)).toList();
        var label = one(Label.RED, Label.YELLOW, Label.YELLOW, Label.GREEN);
        return new HouseholdProfile(
                village + "%05d".formatted(number),
                village,
                label,
                label == Label.GREEN ? Status.EXITED : Status.HELPED,
                one("general", "dibao-poor", "dibao", "wubao"),
                "general",
                "national",
                2014,
                2017,
                null,
                one("illness", "disability", "schooling", "labour", "skill", "capital"),
                List.of("capital"),
                null,
                List.of(),
                false,
                false,
                income(members.size()),
                random.nextInt(800_000),
                random.nextInt(2_000_000),
                land(),
                house(),
                new Water("protected-well", chance(5), !chance(8)),
                new Utilities(
                        true, chance(40), List.of("firewood", "lpg"), "dry", true, true, false),
                one("none", "dirt", "gravel", "cement", "asphalt"),
                random.nextInt(51) / 10.0,
                new Business(chance(30), false, 0),
                chance(15)
                        ? new Relocation(chance(60), null, null, null, "funds", chance(20))
                        : null,
                List.of("job", "health"),
                List.of(),
                members);
    }

    private Member member() {
        var works = chance(45);
        var trains = chance(20);
        return new Member(
                id(),
                one("head", "spouse", "son", "daughter"),
                one("male", "female"),
                1935 + random.nextInt(80),
                "01",
                one("illiterate", "primary", "lower-secondary"),
                chance(85) ? "not-in-school" : "primary",
                one("healthy", "healthy", "chronic", "disabled"),
                one("ordinary", "skilled", "weak", "lost", "none"),
                chance(10) ? "S4.8.1" : null,
                trains,
                trains ? one("farming", "breeding", "cooking", "domestic") : null,
                chance(70),
                works ? one("town", "county", "province", "outside") : null,
                works ? 1 + random.nextInt(12) : 0,
                works ? one("manufacturing", "construction", "agriculture") : null,
                works ? 150_000 + random.nextInt(300_000) : 0,
                "resident",
                true,
                "resident",
                "none",
                chance(5) ? "cleaner" : "none");
    }

    private Income income(int members) {
        var net = (100_000L + random.nextInt(900_000)) * members;
        return new Income(2016, net, 120_000, 0, 80_000, 200_000, 0, net, net / members);
    }

    private Land land() {
        return new Land(
                random.nextInt(60) / 10.0,
                1,
                0,
                0,
                chance(12) ? random.nextInt(1, 80) / 10.0 : 0,
                0,
                0);
    }

    private Housing house() {
        return chance(2)
                ? new Housing(0, "none", null, null)
                : new Housing(
                        45 + random.nextInt(80),
                        "brick-wood",
                        1990,
                        one("A", "A", "B", "B", "C", "D"));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
