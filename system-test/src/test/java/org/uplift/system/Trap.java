package org.uplift.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds canaries in whatever bytes, also where they were escaped on the way.
///
/// @param numbers and what they are
record Trap(Map<String, Trap.Kind> numbers) {

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{10,30}X?(?![0-9])");

    /// What gives a person away; an address counts as a name.
    enum Kind {
        NAME("金丝雀"),
        /// The name of somebody under fourteen.
        CHILD("小黄鹂"),
        HEALTH("云雀热"),
        ID(""),
        PHONE(""),
        ACCOUNT("");

        private final String word;
        private final List<String> looks;

        Kind(String word) {
            this.word = word;
            this.looks = word.isEmpty() ? List.of() : looks(word);
        }

        /// By which it is known, before a number that is the person's own.
        String word() {
            return word;
        }
    }

    Set<Kind> in(String text) {
        return in(text.getBytes(UTF_8));
    }

    Set<Kind> in(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        var found = EnumSet.noneOf(Kind.class);
        for (var kind : Kind.values()) {
            if (kind.looks.stream().anyMatch(text::contains)) {
                found.add(kind);
            }
        }
        DIGITS.matcher(text)
                .results()
                .map(digits -> numbers.get(digits.group()))
                .filter(kind -> kind != null)
                .forEach(found::add);
        return found;
    }

    Set<Kind> inAnyOf(Collection<String> texts) {
        var found = EnumSet.noneOf(Kind.class);
        texts.forEach(text -> found.addAll(in(text)));
        return found;
    }

    private static List<String> looks(String word) {
        var escaped = new StringBuilder();
        word.chars().forEach(letter -> escaped.append("\\u%04x".formatted(letter)));
        return List.of(
                new String(word.getBytes(UTF_8), ISO_8859_1),
                new String(word.getBytes(Charset.forName("GB18030")), ISO_8859_1),
                escaped.toString(),
                escaped.toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u"),
                URLEncoder.encode(word, UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(word.getBytes(UTF_8)));
    }
}
