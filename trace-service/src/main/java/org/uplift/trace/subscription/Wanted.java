package org.uplift.trace.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Flaw;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;

/// A subscription as somebody asks for it: as it comes, or by a schedule.
///
/// @param initialRecordTime since when they want to be told
record Wanted(
        String dest,
        @Nullable String signatureToken,
        @Nullable Schedule schedule,
        boolean reportIfEmpty,
        @Nullable Instant initialRecordTime) {

    private static final Set<String> FIELDS =
            Set.of(
                    "dest",
                    "signatureToken",
                    "stream",
                    "schedule",
                    "reportIfEmpty",
                    "initialRecordTime");
    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "dayOfMonth", "month", "dayOfWeek");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final int LONGEST = 400;

    static Wanted read(JsonNode body) {
        only(body, FIELDS);
        var isStream = body.path("stream").asBoolean(false);
        var schedule = body.has("schedule") ? schedule(body.path("schedule")) : null;
        if (isStream == (schedule != null)) {
            throw wrong("stream", "is true, or there is a schedule, and not both");
        }
        if (schedule != null) {
            var _ = schedule.next(Instant.EPOCH);
        }
        var dest = text(body, "dest");
        if (dest == null) {
            throw wrong("dest", "is missing");
        }
        return new Wanted(
                dest,
                text(body, "signatureToken"),
                schedule,
                body.path("reportIfEmpty").asBoolean(false),
                time(body));
    }

    private static Schedule schedule(JsonNode times) {
        only(times, TIMES);
        return new Schedule(
                text(times, "second"),
                text(times, "minute"),
                text(times, "hour"),
                text(times, "dayOfMonth"),
                text(times, "month"),
                text(times, "dayOfWeek"));
    }

    private static void only(JsonNode object, Set<String> fields) {
        if (!object.isObject() || object.isEmpty()) {
            throw wrong("", "is an object");
        }
        object.fieldNames()
                .forEachRemaining(name -> {
                    if (!fields.contains(name)) {
                        throw wrong(name, "is no part of a subscription");
                    }
                });
    }

    private static @Nullable String text(JsonNode object, String field) {
        var value = object.path(field);
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isTextual() || value.asText().isBlank() || value.asText().length() > LONGEST) {
            throw wrong(field, "is a text of up to %d letters".formatted(LONGEST));
        }
        return value.asText();
    }

    private static @Nullable Instant time(JsonNode body) {
        var said = text(body, "initialRecordTime");
        try {
            var time = said == null ? null : OffsetDateTime.parse(said).toInstant();
            if (time == null || (time.isAfter(Instant.EPOCH) && time.isBefore(LATEST))) {
                return time;
            }
            throw wrong("initialRecordTime", "is no time of ours");
        } catch (DateTimeException _) {
            throw wrong("initialRecordTime", "is no time");
        }
    }

    private static Refusal wrong(String field, String why) {
        return new Refusal(
                Trouble.SUBSCRIPTION_CONTROLS,
                "The subscription is not one",
                List.of(Flaw.ofWhole(field, "subscription", why)));
    }

    @Override
    public String toString() {
        return "a subscription to " + dest;
    }
}
