package org.uplift.trace.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What events are sorted by: a time, or a field of somebody's own. Those without the field are
/// among those that say least. Events with the same stand in the order of their numbers.
///
/// @param column the time
/// @param field sorted by before that, where there is one
record Sort(String column, @Nullable String field, boolean isDescending) {

    static final Sort RECORDED = new Sort("record_time", null, false);

    private static final String SAID =
            """
            select coalesce(min(f.number), '-infinity') as number,
                   coalesce(min(f.at), '-infinity') as at, coalesce(min(f.value), '') as text\
            """;
    private static final String BESIDE =
            " cross join lateral (%s from epcis_field f where f.event = e.seq and f.name = ?) sort"
                    .formatted(SAID);
    private static final String BEHIND =
            """
            (sort.number, sort.at, sort.text, e.seq) %s (
                %s, cast(? as bigint) from epcis_field f where f.event = ? and f.name = ?)\
            """;

    /// @param values `eventTime`, `recordTime`, or a field with its prefix
    static Sort by(Values values, boolean isDescending) {
        var said = values.one();
        return switch (said) {
            case "eventTime" -> new Sort("event_time", null, isDescending);
            case "recordTime" -> new Sort("record_time", null, isDescending);
            default -> {
                if (!said.contains(":")) {
                    throw Wrong.parameter("orderBy", "is eventTime, recordTime or ns:field");
                }
                var field = Fields.cut("field/" + values.context().name(said));
                yield new Sort("record_time", field, isDescending);
            }
        };
    }

    boolean isByEventTime() {
        return column.equals("event_time");
    }

    /// What has to stand beside the events.
    Condition beside() {
        return field == null ? Condition.of("") : Condition.of(BESIDE, field);
    }

    Condition behind(Place place) {
        var sign = isDescending ? "<" : ">";
        return field == null
                ? Condition.of(
                        "(e.%s, e.seq) %s (?, ?)".formatted(column, sign),
                        place.stamp(),
                        place.seq())
                : Condition.of(BEHIND.formatted(sign, SAID), place.seq(), place.seq(), field);
    }

    String sql() {
        var way = isDescending ? " desc" : " asc";
        var keys =
                field == null
                        ? List.of("e." + column, "e.seq")
                        : List.of("sort.number", "sort.at", "sort.text", "e.seq");
        return " order by " + String.join(way + ", ", keys) + way;
    }
}
