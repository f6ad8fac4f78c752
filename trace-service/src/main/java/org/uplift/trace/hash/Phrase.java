package org.uplift.trace.hash;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Vocabulary;

/// Names and values in canonical form, each name with its value behind an equals sign.
record Phrase(Context context, Set<String> passing) {

    /// As UTF-8 sorts, which is by code point.
    static final Comparator<String> BY_BYTES =
            (a, b) -> {
                var differing = 0;
                while (differing < Math.min(a.length(), b.length())
                        && a.charAt(differing) == b.charAt(differing)) {
                    differing++;
                }
                return differing < Math.min(a.length(), b.length())
                        ? Integer.compare(point(a, differing), point(b, differing))
                        : Integer.compare(a.length(), b.length());
            };

    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?([eE][+-]?\\d{1,2})?");
    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    private static final String COMMENT = "{http://www.w3.org/2000/01/rdf-schema#}comment";
    private static final long HALF_A_MILLI = 500_000;

    private static int point(String text, int at) {
        var start = at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return text.codePointAt(start);
    }

    /// Some fields of an object, in the order given.
    String fields(JsonNode object, List<String> names) {
        return names.stream().flatMap(name -> each(name, object.path(name))).collect(joining());
    }

    /// A value, or each of a list.
    Stream<String> each(String name, JsonNode value) {
        return Event.items(value)
                .map(one -> canonical(one.asText()))
                .filter(said -> !said.isEmpty())
                .map(said -> name + "=" + said);
    }

    String word(String name, JsonNode value, Vocabulary list) {
        var said = value.asText().strip();
        return said.isEmpty() ? "" : name + "=" + context.value(list.uri(said));
    }

    /// In UTC, to the millisecond.
    String time(String name, JsonNode value) {
        return value.isMissingNode() ? "" : name + "=" + time(value.asText().strip());
    }

    private static String time(String text) {
        try {
            return OffsetDateTime.parse(text)
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .plusNanos(HALF_A_MILLI)
                    .truncatedTo(ChronoUnit.MILLIS)
                    .format(MILLIS);
        } catch (DateTimeParseException _) {
            return text;
        }
    }

    /// What is not the standard's own, sorted.
    String foreign(JsonNode object) {
        return object.properties().stream()
                .filter(field -> isForeign(context.name(field.getKey())))
                .flatMap(field -> extension(context.name(field.getKey()), field.getValue()))
                .sorted(BY_BYTES)
                .collect(joining());
    }

    private boolean isForeign(String name) {
        return name.startsWith("{") && !name.equals(COMMENT) && !passing.contains(name);
    }

    private Stream<String> extension(String name, JsonNode value) {
        return Event.items(value).map(one -> name + (one.isObject() ? below(one) : said(one)));
    }

    private String below(JsonNode object) {
        var text = object.path("#text").asText().strip();
        return (text.isEmpty() ? "" : "=" + canonical(text))
                + object.properties().stream()
                        .filter(field -> !field.getKey().equals("#text"))
                        .flatMap(it -> extension(context.name(it.getKey()), it.getValue()))
                        .sorted(BY_BYTES)
                        .collect(joining());
    }

    private String said(JsonNode value) {
        var said = canonical(value.asText());
        return said.isEmpty() ? "" : "=" + said;
    }

    private String canonical(String text) {
        var said = text.strip();
        if (NUMBER.matcher(said).matches()) {
            var number = new BigDecimal(said);
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return Identifiers.canonicalIfAny(Vocabulary.modern(context.value(said)));
    }
}
