package org.uplift.trace.query;

import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;
import org.uplift.trace.gs1.Vocabulary;

/// What events can be found by, as rooms of their own.
enum Kind {
    EVENT_TYPES("eventTypes", "eventType", "type", "epcis_event"),
    EPCS("epcs", "MATCH_anyEPC", "uri", "epcis_thing"),
    BIZ_STEPS("bizSteps", "EQ_bizStep", "biz_step", "epcis_event"),
    BIZ_LOCATIONS("bizLocations", "EQ_bizLocation", "biz_location", "epcis_event"),
    READ_POINTS("readPoints", "EQ_readPoint", "read_point", "epcis_event"),
    DISPOSITIONS("dispositions", "EQ_disposition", "disposition", "epcis_event");

    private final String path;
    private final String parameter;
    private final String column;
    private final String table;

    Kind(String path, String parameter, String column, String table) {
        this.path = path;
        this.parameter = parameter;
        this.column = column;
        this.table = table;
    }

    static Kind at(String path) {
        for (var kind : values()) {
            if (kind.path.equals(path)) {
                return kind;
            }
        }
        throw new Refusal(Trouble.NO_SUCH_RESOURCE, "There is no such room");
    }

    String path() {
        return path;
    }

    String parameter() {
        return parameter;
    }

    /// Those behind a place, sorted; both are told within the asker's scope.
    String page() {
        return """
        select distinct %1$s from %2$s
        where division >= ? and division < ? and %1$s > ?%3$s
        order by %1$s limit ?
        """
                .formatted(column, table, this == EPCS ? " and not is_kind" : "");
    }

    /// As it is given out.
    String shown(String value, Format format) {
        return switch (this) {
            case BIZ_STEPS -> Vocabulary.BIZ_STEP.bare(value);
            case DISPOSITIONS -> Vocabulary.DISPOSITION.bare(value);
            case EVENT_TYPES -> value;
            case EPCS, BIZ_LOCATIONS, READ_POINTS -> format.of(value);
        };
    }
}
