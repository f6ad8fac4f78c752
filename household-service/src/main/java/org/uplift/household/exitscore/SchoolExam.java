package org.uplift.household.exitscore;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;

/// Whether the children of school age go to school; met where there are none.
final class SchoolExam {

    private static final Set<String> NOT_IN_SCHOOL = Set.of("not-in-school", "pre-school-age");

    private static final Words RULE =
            new Words(
                    "8月31日年满 %d 至 %d 周岁的子女，在校比例高于 %d%%；无适龄子女视为达标",
                    "Of the children aged %d to %d on 31 August more than %d %% are in school;"
                            + " met where there are none");
    private static final Words MISSING = new Words("%d 名适龄子女未在校", "%d children are not in school");

    private SchoolExam() {}

    static Component of(Sitting sitting) {
        var rules = sitting.rules();
        var count = lastAugust(sitting.day());
        var children =
                sitting.file().members().stream()
                        .filter(member -> member.ageOn(count) >= rules.schoolFromAge())
                        .filter(member -> member.ageOn(count) <= rules.schoolUntilAge())
                        .toList();
        var absent =
                children.stream()
                        .filter(child -> NOT_IN_SCHOOL.contains(child.schooling().status()))
                        .count();
        var present = children.size() - absent;
        var isMet =
                children.isEmpty() || present * 100 > rules.enrolmentPercent() * children.size();
        return Component.allOrNothing(
                "schooling",
                sitting.weights().schooling(),
                RULE.with(rules.schoolFromAge(), rules.schoolUntilAge(), rules.enrolmentPercent()),
                Map.of("children", (long) children.size(), "inSchool", present),
                isMet ? null : MISSING.with(absent));
    }

    private static LocalDate lastAugust(LocalDate day) {
        var thisYear = LocalDate.of(day.getYear(), Month.AUGUST, 31);
        return day.isBefore(thisYear) ? thisYear.minusYears(1) : thisYear;
    }
}
