package org.uplift.trace.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Context;

/// What is asked for: which events, in what order, and how many of them.
///
/// @param limit of all pages together; 0 for none
/// @param most the number that is too many; 0 for none
record Wish(
        List<Condition> conditions,
        Sort sort,
        int perPage,
        @Nullable Place after,
        int limit,
        int most) {

    private static final int PAGE = 30;
    private static final int LARGEST_PAGE = 1_000;
    private static final Set<String> DIRECTIONS = Set.of("ASC", "DESC");
    private static final Set<String> ORDER =
            Set.of(
                    "orderBy",
                    "orderDirection",
                    "perPage",
                    "nextPageToken",
                    "eventCountLimit",
                    "maxEventCount");

    static Wish of(Map<String, List<String>> said, Context context) {
        var conditions = new ArrayList<Condition>();
        said.forEach((name, texts) -> {
            if (!ORDER.contains(name)) {
                conditions.add(condition(new Values(name, texts, context)));
            }
        });
        if (said.containsKey("eventCountLimit")
                && (said.containsKey("maxEventCount") || !said.containsKey("orderBy"))) {
            throw Wrong.parameter(
                    "eventCountLimit", "goes with orderBy, and not with maxEventCount");
        }
        var order = new Order(said, context);
        return new Wish(
                conditions,
                order.sort(),
                order.count("perPage", PAGE, LARGEST_PAGE),
                order.after(),
                order.limit(),
                order.count("maxEventCount", 0, Integer.MAX_VALUE));
    }

    private static Condition condition(Values values) {
        if (Plain.knows(values.name())) {
            return Plain.condition(values);
        }
        return Matches.condition(values)
                .or(() -> Attributes.condition(values))
                .or(() -> Named.condition(values))
                .orElseThrow(() -> Wrong.parameter(values.name(), "is no parameter of a query"));
    }

    /// What is said of the order.
    private record Order(Map<String, List<String>> said, Context context) {

        private Values of(String name) {
            return new Values(name, said.getOrDefault(name, List.of()), context);
        }

        Sort sort() {
            var isDescending =
                    said.containsKey("orderDirection")
                            ? of("orderDirection").among(DIRECTIONS)[0].equals("DESC")
                            : said.containsKey("orderBy");
            return said.containsKey("orderBy")
                    ? Sort.by(of("orderBy"), isDescending)
                    : new Sort("record_time", null, isDescending);
        }

        int count(String name, int otherwise, int most) {
            return said.containsKey(name) ? of(name).count(most) : otherwise;
        }

        int limit() {
            var limit = count("eventCountLimit", 0, Integer.MAX_VALUE);
            var place = after();
            return limit == 0 || place == null ? limit : Math.min(limit, place.left());
        }

        @Nullable Place after() {
            return said.containsKey("nextPageToken") ? Place.read(of("nextPageToken").one()) : null;
        }
    }
}
