package org.uplift.household.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.uplift.household.layout.Wording;

/// The sentences of the import's own rules, in the languages the county reads.
enum Reason {
    ENGLISH(Locale.ENGLISH, Wording.EN, Locale.ROOT),
    CHINESE(Locale.CHINESE, Wording.ZH, Locale.CHINESE);

    private final Locale locale;
    private final Wording wording;
    private final ResourceBundle sentences;

    Reason(Locale locale, Wording wording, Locale bundle) {
        this.locale = locale;
        this.wording = wording;
        this.sentences =
                ResourceBundle.getBundle(
                        "imports", bundle, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// @param acceptable languages of the request, dearest first
    static Reason in(Iterable<Locale> acceptable) {
        for (var language : acceptable) {
            for (var known : values()) {
                if (known.locale.getLanguage().equals(language.getLanguage())) {
                    return known;
                }
            }
        }
        return ENGLISH;
    }

    Locale locale() {
        return locale;
    }

    Wording wording() {
        return wording;
    }

    String of(String rule, Object... facts) {
        return new MessageFormat(sentences.getString(rule), locale).format(facts);
    }
}
