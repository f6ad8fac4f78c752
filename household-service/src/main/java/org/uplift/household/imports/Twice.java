package org.uplift.household.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.sheets.RowPlace;

/// Finds what stands twice in a file: a household number in separate places, a person's id number.
/// The first place keeps it. Numbers are packed into a `long` each, so that millions fit.
final class Twice {

    private static final Pattern HOUSEHOLD = Pattern.compile("[0-9]{16,18}");
    private static final Pattern CITIZEN = Pattern.compile("[0-9]{17}[0-9X]");

    private final RowIndex households = new RowIndex();
    private final RowIndex persons = new RowIndex();

    List<Refusal> in(Draft draft, @Nullable String number) {
        var refusals = new ArrayList<Refusal>();
        if (number != null && HOUSEHOLD.matcher(number).matches()) {
            var first = households.put(packed(number), draft.row(0));
            if (first != 0) {
                refusals.add(
                        Refusal.of(
                                draft.row(0),
                                "number",
                                "number-twice",
                                number,
                                RowPlace.of(first)));
            }
        }
        if (draft.isSound() && refusals.isEmpty()) {
            persons(draft, Objects.requireNonNull(draft.file()), refusals);
        }
        return refusals;
    }

    private void persons(Draft draft, HouseholdFile file, List<Refusal> refusals) {
        for (int i = 0; i < file.members().size(); i++) {
            var citizen = file.members().get(i).citizenNumber();
            if (citizen != null && CITIZEN.matcher(citizen).matches()) {
                var row = draft.row(i);
                var first = persons.put(packedCitizen(citizen), row);
                if (first != 0) {
                    refusals.add(
                            Refusal.of(
                                    row,
                                    "member.idNumber",
                                    "id-number-twice",
                                    citizen,
                                    RowPlace.of(first)));
                }
            }
        }
    }

    /// Never 0, and another one for each length: leading zeros tell numbers apart, too.
    private static long packed(String number) {
        return Long.parseLong(number) * 4 + number.length() - 15;
    }

    /// Never 0; the last place counts to eleven.
    private static long packedCitizen(String number) {
        var last = number.charAt(17) == 'X' ? 10 : number.charAt(17) - '0';
        return Long.parseLong(number.substring(0, 17)) * 11 + last + 1;
    }
}
