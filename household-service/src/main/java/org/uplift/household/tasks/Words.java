package org.uplift.household.tasks;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What is said about a task is read on phones and by other systems, so it holds no number by which
/// somebody is reached, paid or known.
final class Words {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{7}|\\p{Nd}([ -]?\\p{Nd}){10}");

    private Words() {}

    static @Nullable String screened(String part, @Nullable String words) {
        if (words != null && NUMBER.matcher(words).find()) {
            throw new Invalid(
                    List.of(
                            new Violation(
                                    part,
                                    "number-in-words",
                                    "must hold no number of a person, phone or account")));
        }
        return words;
    }
}
