package org.uplift.trace.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// What stands on a page, in the languages that buyers read.
public enum Words {
    CHINESE(Locale.CHINESE, Locale.CHINESE),
    ENGLISH(Locale.ENGLISH, Locale.ROOT);

    private final Locale locale;
    private final ResourceBundle bundle;

    /// @param file the language of the file; the one without a language is English
    Words(Locale locale, Locale file) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "page", file, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// Chinese for whoever says nothing.
    public static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    public Words other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    public String tag() {
        return locale.getLanguage();
    }

    public String say(String key, Object... facts) {
        return new MessageFormat(bundle.getString(key), locale).format(facts);
    }

    public String word(String key) {
        return bundle.getString(key);
    }

    /// A word of a list, as people say it, or as it is.
    String named(String list, String word) {
        var key = list + "." + word;
        return bundle.containsKey(key) ? bundle.getString(key) : word.replace('_', ' ');
    }
}
