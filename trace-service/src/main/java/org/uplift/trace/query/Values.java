package org.uplift.trace.query;

import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.uplift.trace.epcis.Context;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Misshapen;
import org.uplift.trace.gs1.Vocabulary;

/// What a parameter says, read as what it has to be.
record Values(String name, List<String> texts, Context context) {

    private static final int MOST = 1_000;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 9_990;

    Values {
        if (texts.size() > MOST || texts.stream().anyMatch(text -> text.indexOf('\0') >= 0)) {
            throw Wrong.parameter(name, "says too much");
        }
        texts = List.copyOf(texts);
    }

    String[] all() {
        if (texts.isEmpty() || texts.contains("")) {
            throw Wrong.parameter(name, "says nothing");
        }
        return texts.toArray(String[]::new);
    }

    String[] words(Vocabulary list) {
        var words = all();
        for (var i = 0; i < words.length; i++) {
            words[i] = context.value(list.uri(words[i]));
        }
        return words;
    }

    String[] among(Set<String> known) {
        var words = all();
        if (!known.containsAll(texts)) {
            throw Wrong.parameter(name, "says something that there is not");
        }
        return words;
    }

    String identifier(String uri) {
        try {
            return Identifiers.canonical(context.value(uri));
        } catch (Misshapen e) {
            throw Wrong.parameter(name, "names nothing: " + e.words());
        }
    }

    String[] loose() {
        var texts = all();
        for (var i = 0; i < texts.length; i++) {
            texts[i] = Identifiers.canonicalIfAny(context.value(texts[i]));
        }
        return texts;
    }

    String one() {
        var said = all();
        if (said.length > 1) {
            throw Wrong.parameter(name, "has one value");
        }
        return said[0];
    }

    Timestamp time() {
        try {
            var time = OffsetDateTime.parse(one());
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return Timestamp.from(time.toInstant());
            }
        } catch (DateTimeParseException _) {
            // told below
        }
        throw Wrong.parameter(name, "is a time of our days, with its offset");
    }

    boolean isNumber() {
        return texts.stream().allMatch(text -> text.matches("[+-]?\\d{1,18}(\\.\\d{1,18})?"));
    }

    double number() {
        if (!isNumber()) {
            throw Wrong.parameter(name, "is a number");
        }
        return Double.parseDouble(one());
    }

    int count(int most) {
        var text = one();
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1) {
            throw Wrong.parameter(name, "is a number from 1 on");
        }
        return Math.min(most, Integer.parseInt(text));
    }
}
