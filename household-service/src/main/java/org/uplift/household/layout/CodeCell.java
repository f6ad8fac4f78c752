package org.uplift.household.layout;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.uplift.codes.CodeList;
import org.uplift.codes.CodeList.Entry;

/// A code of a list, written as the code or as its Chinese or English wording.
final class CodeCell implements Cell {

    private final Map<String, Entry> entries = new HashMap<>();

    CodeCell(CodeList list) {
        learn(list, Entry::code);
        learn(list, Entry::zh);
        learn(list, Entry::en);
        learn(list, entry -> loose(entry.code()));
        learn(list, entry -> loose(entry.zh()));
        learn(list, entry -> loose(entry.en()));
    }

    private void learn(CodeList list, Function<Entry, String> text) {
        list.entries().forEach(entry -> entries.putIfAbsent(text.apply(entry), entry));
    }

    /// Full-width brackets and capitals do not matter.
    private static String loose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public Object read(String text) throws Unreadable {
        var entry = entries.get(text);
        if (entry == null && text.length() <= 80) {
            entry = entries.get(loose(text));
        }
        if (entry == null) {
            throw new Unreadable("not-a-code");
        }
        return entry.code();
    }

    /// A code the list does not know stands as it is.
    @Override
    public String write(Object value, Wording wording) {
        var entry = entries.get((String) value);
        if (entry == null) {
            return (String) value;
        }
        return switch (wording) {
            case KEY -> entry.code();
            case ZH -> entry.zh();
            case EN -> entry.en();
        };
    }
}
