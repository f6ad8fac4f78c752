package org.uplift.household.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;

/// A file held against a rule on a day.
///
/// @param elsewhere what other households have to do with it
record Case(UUID household, HouseholdFile file, LocalDate day, Rule rule, Elsewhere elsewhere) {

    int age(Member member) {
        return member.ageOn(day);
    }

    /// Watched now. An old register may say so by the type alone.
    boolean isMonitored() {
        var monitoring = file.monitoring();
        return monitoring == null ? file.type().equals("monitored") : monitoring.removed() == null;
    }

    boolean isRemoved() {
        return file.monitoring() != null && file.monitoring().removed() != null;
    }

    boolean isHouseDangerous() {
        var grade = file.housing().dangerGrade();
        return grade != null && rule.names("grades", grade);
    }

    /// Main cause or one of the others.
    boolean hasCause(String cause) {
        return file.mainCause().equals(cause) || file.otherCauses().contains(cause);
    }

    boolean hasMeasureOf(String parameter) {
        return file.measures().stream().anyMatch(rule.parameter(parameter)::names);
    }

    /// Net income of each, of the latest year known.
    Optional<Long> perCapitaFen() {
        return file.latestIncome().map(file::perCapitaFen);
    }
}
