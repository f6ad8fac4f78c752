package org.uplift.household.rules;

import java.util.List;
import java.util.Locale;
import org.uplift.platform.problem.Violation;

/// A rule that a file breaks.
///
/// @param path where, as in `members[1].idNumber`
/// @param facts what the reason mentions; never what tells who somebody is
record Breach(String path, Rule rule, List<Object> facts) {

    public Violation toldIn(Locale language) {
        return new Violation(path, rule.code(), Reasons.of(this, language));
    }
}
