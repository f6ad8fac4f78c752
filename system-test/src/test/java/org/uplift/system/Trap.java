package org.uplift.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds canaries in whatever bytes, also where they were escaped on the way.
///
/// @param numbers and what they are
record Trap(Map<String, Trap.Kind> numbers) {

    static final String NAME = "金丝雀";

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]{10,30}X?(?![0-9])");
    private static final List<String> NAMES =
            List.of(
                    seen(NAME, UTF_8),
                    seen(NAME, Charset.forName("GB18030")),
                    "\\u91d1\\u4e1d\\u96c0",
                    "\\u91D1\\u4E1D\\u96C0",
                    "%E9%87%91%E4%B8%9D%E9%9B%80");

    /// What gives a person away; an address counts as a name.
    enum Kind {
        NAME,
        ID,
        PHONE,
        ACCOUNT
    }

    Set<Kind> in(String text) {
        return in(text.getBytes(UTF_8));
    }

    Set<Kind> in(byte[] bytes) {
        var text = new String(bytes, ISO_8859_1);
        var found = EnumSet.noneOf(Kind.class);
        if (NAMES.stream().anyMatch(text::contains)) {
            found.add(Kind.NAME);
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

    private static String seen(String name, Charset charset) {
        return new String(name.getBytes(charset), ISO_8859_1);
    }
}
