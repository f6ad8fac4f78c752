package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.copy.TableRows;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Vocabulary;

/// Events as rows: the event itself, the things it is about, and whatever else it says.
final class EventRows {

    private static final TableRows EVENT =
            new TableRows(
                    "epcis_event",
                    List.of(
                            "seq",
                            "division",
                            "event_id",
                            "digest",
                            "declares_error",
                            "type",
                            "action",
                            "event_time",
                            "record_time",
                            "biz_step",
                            "disposition",
                            "read_point",
                            "biz_location",
                            "transformation_id",
                            "error_time",
                            "error_reason",
                            "context",
                            "body"));
    private static final TableRows THING =
            new TableRows(
                    "epcis_thing",
                    List.of(
                            "event",
                            "division",
                            "role",
                            "is_kind",
                            "uri",
                            "quantity",
                            "amount",
                            "dimension"));
    private static final TableRows FIELD =
            new TableRows(
                    "epcis_field", List.of("event", "division", "name", "value", "number", "at"));

    private final String division;
    private final Instant now;
    private final List<List<@Nullable Object>> events = new ArrayList<>();
    private final List<List<@Nullable Object>> things = new ArrayList<>();
    private final List<List<@Nullable Object>> fields = new ArrayList<>();

    EventRows(String division, Instant now) {
        this.division = division;
        this.now = now;
    }

    Stored add(long seq, Candidate one) {
        var event = one.event();
        var error = event.tree().path("errorDeclaration");
        var stored = Stored.of(seq, division, now, one.id(), event);
        events.add(
                row(
                        seq,
                        division,
                        one.id(),
                        one.digest(),
                        one.declaresError(),
                        event.type(),
                        event.text("action"),
                        stored.eventTime(),
                        now,
                        stored.bizStep().isEmpty() ? null : stored.bizStep(),
                        word(event, "disposition", Vocabulary.DISPOSITION),
                        name(event, event.tree().path("readPoint").path("id")),
                        name(event, event.tree().path("bizLocation").path("id")),
                        name(event, event.tree().path("transformationID")),
                        time(error.path("declarationTime")),
                        error.has("reason")
                                ? Vocabulary.ERROR_REASON.uri(error.path("reason").asText())
                                : null,
                        stored.prefixes(),
                        stored.body()));
        stored.things().forEach(it -> things.add(it.row(seq, division)));
        Leaves.of(event)
                .forEach(it ->
                        fields.add(
                                row(seq, division, it.name(), it.value(), it.number(), it.at())));
        return stored;
    }

    void copy(Connection connection) throws SQLException {
        var _ = EVENT.copy(connection, events);
        var _ = THING.copy(connection, things);
        var _ = FIELD.copy(connection, fields);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static @Nullable Instant time(JsonNode value) {
        return value.isMissingNode() ? null : OffsetDateTime.parse(value.asText()).toInstant();
    }

    private static @Nullable String word(Event event, String field, Vocabulary list) {
        var said = event.text(field);
        return said == null ? null : event.context().value(list.uri(said));
    }

    private static @Nullable String name(Event event, JsonNode id) {
        return id.isMissingNode()
                ? null
                : Identifiers.canonicalIfAny(event.context().value(id.asText()));
    }
}
