package org.uplift.household.layout;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Several codes of one list.
record CodesCell(CodeCell one) implements Cell {

    private static final Pattern SEPARATOR = Pattern.compile("[;；,，、]");

    @Override
    public Object read(String text) throws Unreadable {
        var codes = new ArrayList<String>();
        for (var word : SEPARATOR.split(text)) {
            if (!word.isBlank()) {
                codes.add((String) one.read(word.strip()));
            }
        }
        return List.copyOf(codes);
    }

    @Override
    public String write(Object value, Wording wording) {
        return ((List<?>) value)
                .stream()
                        .map(code -> one.write(code, wording))
                        .collect(joining(wording == Wording.ZH ? "；" : ";"));
    }
}
