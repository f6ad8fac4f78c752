package org.uplift.household.rules;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The reasons in the languages the county reads.
final class Reasons {

    private static final Control NEVER_THE_MACHINES =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ResourceBundle CHINESE = in(Locale.CHINESE);
    private static final ResourceBundle ENGLISH = in(Locale.ROOT);

    private Reasons() {}

    static String of(Breach breach, Locale language) {
        var words = language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
        return new MessageFormat(words.getString(breach.rule().code()), language)
                .format(breach.facts().toArray());
    }

    private static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle("rules", language, NEVER_THE_MACHINES);
    }
}
