package org.uplift.household.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.RowPlace;

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
        var told = Stream.of(facts).map(this::told).toArray();
        return new MessageFormat(sentences.getString(rule), locale).format(told);
    }

    private Object told(Object fact) {
        return switch (fact) {
            case RowPlace(var sheet, var row) when sheet > 1 ->
                    of("row-of-sheet", Integer.toString(row), sheet);
            case RowPlace place -> place.row();
            default -> fact;
        };
    }
}
