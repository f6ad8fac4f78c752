package org.uplift.manifests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// The words of a query in PromQL, taken one after the other.
final class Words {

    private static final Pattern WORD =
            Pattern.compile(
                    "\\s*+(\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?(?![\\w.])|[a-zA-Z_:][\\w:]*"
                            + "|\"(?:[^\"\\\\\n]|\\\\.)*\"|\\[(?:\\d+(?:ms|[smhdwy]))+]"
                            + "|[=!<>]=|[=!]~|[-+*/(){},<>=])\\s*");

    private final String text;
    private final Deque<String> rest = new ArrayDeque<>();

    Words(String text) {
        this.text = text;
        var words = WORD.matcher(text);
        for (var at = 0; at < text.length(); at = words.end()) {
            words.region(at, text.length());
            require(words.lookingAt(), "no word begins " + text.substring(at));
            rest.add(words.group(1));
        }
    }

    boolean areOver() {
        return rest.isEmpty();
    }

    /// The next one, which stays.
    String coming() {
        return areOver() ? "" : rest.element();
    }

    String next() {
        require(!areOver(), "it is not at its end");
        return rest.remove();
    }

    void skip(String word) {
        var found = next();
        require(found.equals(word), "instead of " + word + " there is " + found);
    }

    /// What stands between two brackets, with commas between.
    <T> List<T> within(String begin, String end, Supplier<T> item) {
        skip(begin);
        var items = new ArrayList<T>();
        while (!coming().equals(end)) {
            if (!items.isEmpty()) {
                skip(",");
            }
            items.add(item.get());
        }
        skip(end);
        return items;
    }

    /// @throws IllegalArgumentException saying what is wrong
    void require(boolean isSo, String otherwise) {
        if (!isSo) {
            throw new IllegalArgumentException(text + ": " + otherwise);
        }
    }
}
