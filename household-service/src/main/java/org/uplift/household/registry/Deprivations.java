package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uplift.codes.PovertyLines;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Housing;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;

/// What a household lacks of the two no-worries, three guarantees and water, as codes of the list
/// `deprivation`. With any of them it is not eligible for exit.
public final class Deprivations {

    private static final Set<String> UNSAFE_GRADES = Set.of("C", "D");
    private static final int SCHOOL_FROM = 6;
    private static final int SCHOOL_UNTIL = 16;

    private Deprivations() {}

    public static List<String> of(HouseholdFile file, LocalDate day) {
        var lacks = new ArrayList<String>();
        addIf(file.latestIncome().filter(year -> isPoor(file, year)).isPresent(), "income", lacks);
        addIf(!file.enoughFood(), "food", lacks);
        addIf(!file.enoughClothing(), "clothing", lacks);
        addIf(file.members().stream().anyMatch(m -> missesSchool(m, day)), "schooling", lacks);
        addIf(file.members().stream().anyMatch(Deprivations::isUninsured), "insurance", lacks);
        addIf(isBurdened(file), "medical-burden", lacks);
        addIf(isUnsafe(file.housing()), "housing", lacks);
        addIf(!file.water().safe(), "water-unsafe", lacks);
        addIf(file.water().difficult(), "water-difficult", lacks);
        return List.copyOf(lacks);
    }

    private static void addIf(boolean lacking, String code, List<String> lacks) {
        if (lacking) {
            lacks.add(code);
        }
    }

    private static boolean isPoor(HouseholdFile file, Income income) {
        return file.perCapitaFen(income) < PovertyLines.national(income.year());
    }

    private static boolean missesSchool(Member member, LocalDate day) {
        var age = member.ageOn(day);
        return age >= SCHOOL_FROM
                && age < SCHOOL_UNTIL
                && member.schooling().status().equals("not-in-school");
    }

    private static boolean isUninsured(Member member) {
        return member.insurance().medical().equals("none");
    }

    /// Paid out of pocket more than a tenth of the net income.
    private static boolean isBurdened(HouseholdFile file) {
        return file.latestIncome()
                .filter(income -> file.medicalSelfPaidFen() > Math.max(0, income.netFen()) / 10)
                .isPresent();
    }

    /// None at all, or of grade C or D.
    public static boolean isUnsafe(Housing house) {
        return house.structure().equals("none")
                || (house.dangerGrade() != null && UNSAFE_GRADES.contains(house.dangerGrade()));
    }
}
