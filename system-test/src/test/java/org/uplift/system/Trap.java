package org.uplift.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds canaries in whatever bytes, also where they were escaped on the way.
///
/// @param numbers and what they are
/// @param looks that give somebody away, by what they are
/// @param isExact a look before a digit is not that one, but another canary's
record Trap(Map<String, Trap.Kind> numbers, Map<String, Trap.Kind> looks, boolean isExact) {

    /// A canary's name, address or disease: its word, and its number.
    private static final Pattern NAMES = Pattern.compile("(金丝雀|小黄鹂|云雀热)巷?[0-9]+号?");

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

        Kind(String word) {
            this.word = word;
        }

        /// By which it is known, before a number that is the person's own.
        String word() {
            return word;
        }

        private static Kind of(String name) {
            return Arrays.stream(values())
                    .filter(kind -> !kind.word.isEmpty() && name.startsWith(kind.word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// For any canary.
    static Trap of(Map<String, Kind> numbers) {
        var looks = new HashMap<String, Kind>();
        for (var kind : Kind.values()) {
            if (!kind.word.isEmpty()) {
                looks(kind.word).forEach(look -> looks.put(look, kind));
                looks.put(
                        Base64.getEncoder()
                                .withoutPadding()
                                .encodeToString(kind.word.getBytes(UTF_8)),
                        kind);
            }
        }
        return new Trap(numbers, looks, false);
    }

    /// For these alone, whatever others there are.
    ///
    /// @param names a word of a kind, and a number
    static Trap ofThese(Map<String, Kind> numbers, Collection<String> names) {
        var looks = new HashMap<String, Kind>();
        for (var name : names) {
            looks(name).forEach(look -> looks.put(look, Kind.of(name)));
        }
        return new Trap(numbers, looks, true);
    }

    Set<Kind> in(String text) {
        return in(text.getBytes(UTF_8));
    }

    Set<Kind> in(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        var found = EnumSet.noneOf(Kind.class);
        looks.forEach((look, kind) -> {
            if (shows(text, look)) {
                found.add(kind);
            }
        });
        DIGITS.matcher(text)
                .results()
                .map(digits -> numbers.get(digits.group()))
                .filter(kind -> kind != null)
                .forEach(found::add);
        return found;
    }

    private boolean shows(String text, String look) {
        for (var at = text.indexOf(look); at >= 0; at = text.indexOf(look, at + 1)) {
            var end = at + look.length();
            if (!isExact || end == text.length() || !Character.isDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    /// All names that a text shows, each with its number.
    static Set<String> names(String text) {
        return NAMES.matcher(text).results().map(MatchResult::group).collect(toSet());
    }

    Set<Kind> inAnyOf(Collection<String> texts) {
        var found = EnumSet.noneOf(Kind.class);
        texts.forEach(text -> found.addAll(in(text)));
        return found;
    }

    private static List<String> looks(String word) {
        var escaped = new StringBuilder();
        word.chars()
                .forEach(letter ->
                        escaped.append(
                                letter < 128 ? (char) letter + "" : "\\u%04x".formatted(letter)));
        return List.of(
                new String(word.getBytes(UTF_8), ISO_8859_1),
                new String(word.getBytes(Charset.forName("GB18030")), ISO_8859_1),
                escaped.toString(),
                escaped.toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u"),
                URLEncoder.encode(word, UTF_8));
    }
}
