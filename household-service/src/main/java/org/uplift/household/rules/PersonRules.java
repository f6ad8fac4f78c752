package org.uplift.household.rules;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;
import static org.uplift.household.rules.Rule.AGE_OVER_130;
import static org.uplift.household.rules.Rule.BIRTH_IN_FUTURE;
import static org.uplift.household.rules.Rule.ID_BIRTH_DATE;
import static org.uplift.household.rules.Rule.ID_CHECK_DIGIT;
import static org.uplift.household.rules.Rule.ID_LENGTH;
import static org.uplift.household.rules.Rule.ID_MISSING;
import static org.uplift.household.rules.Rule.ID_SEX;
import static org.uplift.household.rules.Rule.ID_UNEXPECTED;
import static org.uplift.household.rules.Rule.LABOUR_UNDER_16;
import static org.uplift.household.rules.Rule.NAME_COVERED;

import java.time.LocalDate;
import org.uplift.household.file.Member;
import org.uplift.household.file.Veil;

/// What must hold within one person's items.
final class PersonRules {

    private static final int WORKING_AGE = 16;
    private static final int OLDEST = 130;

    private PersonRules() {}

    static void check(Member member, String path, LocalDate today, Findings found) {
        found.addIf(Veil.isName(member.name()), path + "name", NAME_COVERED);
        checkAge(member, path, today, found);
        if (member.idNumber() == null) {
            found.addIf(!member.idType().equals("none"), path + "idNumber", ID_MISSING);
        } else {
            checkNumber(member, member.idNumber(), path, found);
        }
    }

    private static void checkAge(Member member, String path, LocalDate today, Findings found) {
        var age = member.ageOn(today);
        var minor = age < WORKING_AGE && !member.labour().equals("none");
        found.addIf(member.birthDate().isAfter(today), path + "birthDate", BIRTH_IN_FUTURE);
        found.addIf(age > OLDEST, path + "birthDate", AGE_OVER_130);
        found.addIf(minor, path + "labour", LABOUR_UNDER_16);
    }

    private static void checkNumber(Member member, String id, String path, Findings found) {
        var length = member.idType().equals("disability") ? 20 : 18;
        var number = new CitizenNumber(id);
        var born = digits(member.birthDate());
        found.addIf(member.idType().equals("none"), path + "idType", ID_UNEXPECTED);
        found.addIf(
                !member.idType().equals("none") && id.length() != length,
                path + "idNumber",
                ID_LENGTH,
                length);
        found.addIf(!number.isGenuine(), path + "idNumber", ID_CHECK_DIGIT);
        found.addIf(!number.birthDate().equals(born), path + "birthDate", ID_BIRTH_DATE);
        found.addIf(!number.sex().equals(member.sex()), path + "sex", ID_SEX);
    }

    /// As in a citizen number, which knows years of four digits alone.
    private static String digits(LocalDate day) {
        return day.getYear() < 0 || day.getYear() > 9_999 ? "" : BASIC_ISO_DATE.format(day);
    }
}
