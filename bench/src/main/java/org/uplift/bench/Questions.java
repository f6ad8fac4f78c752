package org.uplift.bench;

import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What people ask of statistics.
final class Questions {

    private static final int MANY = 3_000;

    private final String county;
    private final List<HouseholdRegistered> facts;
    private final Random random = new Random(7);

    Questions(String county, List<HouseholdRegistered> facts) {
        this.county = county;
        this.facts = facts;
    }

    /// The county, its townships and villages, each level as often, by every set of dimensions.
    List<String> paths() {
        var villages = facts.stream().map(fact -> fact.profile().division()).distinct().toList();
        var townships =
                villages.stream().map(code -> code.substring(0, 9) + "000").distinct().toList();
        var dimensions = List.of("label", "status", "attribute", "cause");
        var paths = new ArrayList<String>();
        for (var i = 0; i < MANY; i++) {
            var division =
                    switch (i % 3) {
                        case 0 -> county;
                        case 1 -> pick(townships);
                        default -> pick(villages);
                    };
            var by = dimensions.stream().filter(_ -> random.nextBoolean()).toList();
            paths.add("/v1/statistics/%s?by=%s".formatted(division, String.join(",", by)));
        }
        return paths;
    }

    <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
