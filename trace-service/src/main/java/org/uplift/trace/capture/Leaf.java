package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.gs1.Identifiers;

/// Something an event says, under a name by which it is asked for. What is no value, but holds
/// others, has a name only.
///
/// @param number the value as a number, where it is one
/// @param at the value as a time, where it is one
record Leaf(String name, @Nullable String value, @Nullable Double number, @Nullable Instant at) {

    /// No longer than an index can hold.
    static final int LONGEST = 400;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final Pattern TIME = Pattern.compile("[1-8]\\d{3}-\\d\\d-\\d\\dT.{5,30}");

    static Leaf of(String name, JsonNode value) {
        return value.isContainerNode()
                ? new Leaf(cut(name), null, null, null)
                : of(name, value.asText().strip());
    }

    static Leaf of(String name, String text) {
        return new Leaf(cut(name), cut(Identifiers.canonicalIfAny(text)), number(text), time(text));
    }

    static Leaf of(String name, double number) {
        return new Leaf(cut(name), null, number, null);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static @Nullable Double number(String text) {
        return NUMBER.matcher(text).matches() ? new BigDecimal(text).doubleValue() : null;
    }

    private static @Nullable Instant time(String text) {
        try {
            return TIME.matcher(text).matches() ? OffsetDateTime.parse(text).toInstant() : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
