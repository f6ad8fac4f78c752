package org.uplift.analytics.statistics;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Lists of words in a request, checked against a pattern before they come here.
final class Words {

    static final String DIVISION = "[0-9]{12}";

    static final String DIMENSIONS = "((label|status|attribute|cause)(,(?!$)|$)){0,4}";
    static final String ANY_DIMENSIONS = "must be any of label, status, attribute, cause";

    static final String LINES = "((national|administrative|provincial|monitoring)(,(?!$)|$)){0,4}";
    static final String ANY_LINES =
            "must be any of national, administrative, provincial, monitoring";

    static final String FIGURES =
            "((income|distribution|degree|poverty|deprivation|multidimensional)(,(?!$)|$)){0,6}";
    static final String ANY_FIGURES =
            "must be any of income, distribution, degree, poverty, deprivation, multidimensional";

    private static final Pattern COMMA = Pattern.compile(",");

    private Words() {}

    static <E extends Enum<E>> Set<E> parse(String words, Class<E> meanings) {
        var meant = EnumSet.noneOf(meanings);
        COMMA.splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(meanings, word.toUpperCase(Locale.ROOT)))
                .forEach(meant::add);
        return meant;
    }
}
