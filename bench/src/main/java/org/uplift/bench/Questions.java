package org.uplift.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What people ask of statistics.
final class Questions {

    private static final int MANY = 3_000;

    /// So many digits tell the divisions of a level apart.
    private static final List<Integer> LEVELS = List.of(0, 2, 4, 6, 9, 12);

    private final List<String> villages;
    private final Random random = new Random(7);

    Questions(List<String> villages) {
        this.villages = villages;
    }

    /// From the nation down to the villages, each level as often, by every set of dimensions.
    List<String> paths() {
        var levels = LEVELS.stream().map(this::above).toList();
        var dimensions = List.of("label", "status", "attribute", "cause");
        var paths = new ArrayList<String>();
        for (var i = 0; i < MANY; i++) {
            var division = pick(levels.get(i % levels.size()));
            var by = dimensions.stream().filter(_ -> random.nextBoolean()).toList();
            paths.add("/v1/statistics/%s?by=%s".formatted(division, String.join(",", by)));
        }
        return paths;
    }

    List<String> townships() {
        return above(9);
    }

    <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private List<String> above(int digits) {
        return villages.stream()
                .map(code -> code.substring(0, digits) + "0".repeat(12 - digits))
                .distinct()
                .toList();
    }
}
