package org.uplift.household.file;

import java.util.List;
import java.util.regex.Pattern;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What is said about a need or a visit lies open beside the file, so it holds no number by which
/// somebody is reached, paid or known.
public final class Words {

    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{7}|\\p{Nd}([ -]?\\p{Nd}){10}");

    private Words() {}

    public static String screened(String words) {
        if (NUMBER.matcher(words).find()) {
            throw new Invalid(
                    List.of(
                            new Violation(
                                    "words",
                                    "number-in-words",
                                    "must hold no number of a person, phone or account")));
        }
        return words;
    }
}
