package org.uplift.household.layout;

import java.util.Locale;
import java.util.Map;

/// Yes or no, in any of the ways people write it.
final class BooleanCell implements Cell {

    private static final Map<String, Boolean> WORDS =
            Map.of(
                    "是", true, "否", false, "yes", true, "no", false, "true", true, "false", false,
                    "1", true, "0", false, "有", true, "无", false);

    @Override
    public Object read(String text) throws Unreadable {
        var word = WORDS.get(text);
        if (word == null && text.length() <= 5) {
            word = WORDS.get(Plain.number(text).toLowerCase(Locale.ROOT));
        }
        if (word == null) {
            throw new Unreadable("not-yes-or-no");
        }
        return word;
    }

    @Override
    public String write(Object value, Wording wording) {
        var yes = (boolean) value;
        return switch (wording) {
            case KEY -> yes ? "true" : "false";
            case ZH -> yes ? "是" : "否";
            case EN -> yes ? "yes" : "no";
        };
    }
}
