package org.uplift.household.procedure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.uplift.codes.CodeLists;

/// What stands around a notice, in the languages the county reads.
enum NoticeWords {
    CHINESE(Locale.CHINESE, Locale.CHINESE),
    ENGLISH(Locale.ENGLISH, Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle bundle;

    /// @param file the language of the file; the one without a language is English
    NoticeWords(Locale locale, Locale file) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "notices", file, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    static NoticeWords in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    String tag() {
        return locale.getLanguage();
    }

    String say(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    /// A kind of procedure by its name.
    String kind(String code) {
        return CodeLists.get("procedure-kind")
                .named(code)
                .map(entry -> this == CHINESE ? entry.zh() : entry.en())
                .orElse(code);
    }
}
