package org.uplift.household.quality;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Every check by the name that the file of rules calls it.
final class Checks {

    private static final Map<String, Check> ALL =
            Stream.of(
                            Map.<String, Check>of("none", _ -> List.of()),
                            IdentityChecks.ALL,
                            HardshipChecks.ALL,
                            LabourChecks.ALL,
                            SchoolChecks.ALL,
                            HealthChecks.ALL,
                            MeasureChecks.ALL,
                            RemovalChecks.ALL,
                            RangeChecks.ALL,
                            ContactChecks.ALL)
                    .flatMap(part -> part.entrySet().stream())
                    .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Checks() {}

    static Check named(String name) {
        var check = ALL.get(name);
        if (check == null) {
            throw new IllegalArgumentException("There is no check " + name);
        }
        return check;
    }
}
