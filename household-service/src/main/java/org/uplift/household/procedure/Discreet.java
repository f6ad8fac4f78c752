package org.uplift.household.procedure;

import java.util.regex.Pattern;
import org.uplift.household.file.HouseholdFile;

/// Texts that stay with a procedure say nothing of who is who.
final class Discreet {

    /// Of id numbers, phones, accounts.
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{6,}");

    /// Seen or not; a name is one however it is spaced.
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{Cf}]");

    private static final int SHORTEST_NAME = 2;

    private Discreet() {}

    static void check(Step step, HouseholdFile file) {
        switch (step) {
            case Step.Objection objection -> check(objection.text(), file);
            case Step.Finding finding -> check(finding.text(), file);
            case Step.Appraisal _,
                    Step.Notice _,
                    Step.Review _,
                    Step.Decision _,
                    Step.Withdrawal _ -> {}
        }
    }

    private static void check(String text, HouseholdFile file) {
        var joined = joined(text);
        var isNamed =
                file.members().stream()
                        .anyMatch(member ->
                                member.name().length() >= SHORTEST_NAME
                                        && joined.contains(joined(member.name())));
        if (isNamed || NUMBER.matcher(text).find()) {
            throw Rule.NAMES_PEOPLE.fault("text");
        }
    }

    private static String joined(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
