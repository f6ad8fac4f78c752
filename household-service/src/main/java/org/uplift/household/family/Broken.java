package org.uplift.household.family;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// A change that a rule forbids; nothing of it is done.
final class Broken extends RuntimeException {

    private static final Control NEVER_THE_MACHINES =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final FamilyRule rule;
    private final String path;

    Broken(FamilyRule rule, String path) {
        super(rule.code());
        this.rule = rule;
        this.path = path;
    }

    FamilyRule rule() {
        return rule;
    }

    /// For whoever asked.
    RuntimeException toldIn(Locale language) {
        var words = words(rule, language);
        var violations = List.of(new Violation(path, rule.code(), words));
        return rule.isConflict() ? new Rejected(words, violations) : new Invalid(violations);
    }

    static String words(FamilyRule rule, Locale language) {
        var read = language.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return ResourceBundle.getBundle("family", read, NEVER_THE_MACHINES).getString(rule.code());
    }
}
