package org.uplift.household.quality;

import java.util.List;

/// What the data say about a rule: words, or a number.
///
/// @param number not one where the first word is none
record Parameter(List<String> words, double number) {

    static Parameter of(String text) {
        var words = List.of(text.split(" "));
        return new Parameter(words, numberIn(words.getFirst()));
    }

    private static double numberIn(String word) {
        return word.matches("[0-9]+(\\.[0-9]+)?") ? Double.parseDouble(word) : Double.NaN;
    }

    boolean names(String word) {
        return words.contains(word);
    }

    String word() {
        return words.getFirst();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
