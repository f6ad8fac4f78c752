package org.uplift.household.layout;

import java.util.Locale;

/// The tongue in which headers and codes are written: the programs' keys, Chinese or English.
public enum Wording {
    KEY,
    ZH,
    EN;

    /// @param language `zh`, `en` (or a tag that starts so), anything else means keys
    public static Wording of(String language) {
        var tag = language.toLowerCase(Locale.ROOT);
        return tag.startsWith("zh") ? ZH : tag.startsWith("en") ? EN : KEY;
    }
}
