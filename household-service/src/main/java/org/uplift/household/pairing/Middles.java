package org.uplift.household.pairing;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where things are that nobody measured: in the middle of the village's known households, or of
/// the township's.
final class Middles {

    private final Map<String, Point> villages = new HashMap<>();
    private final @Nullable Point township;

    Middles(List<Home> homes) {
        var known =
                homes.stream()
                        .collect(
                                groupingBy(
                                        Home::village,
                                        flatMapping(
                                                home -> Stream.ofNullable(home.place()),
                                                toList())));
        known.forEach((village, points) ->
                Point.middle(points).ifPresent(middle -> villages.put(village, middle)));
        township = Point.middle(villages.values()).orElse(null);
    }

    Optional<Point> of(@Nullable Point known, String village) {
        return known == null
                ? Optional.ofNullable(villages.getOrDefault(village, township))
                : Optional.of(known);
    }
}
