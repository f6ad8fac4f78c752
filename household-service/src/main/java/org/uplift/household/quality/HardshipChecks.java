package org.uplift.household.quality;

import java.util.Map;
import org.uplift.household.file.Member;

/// Hardship that nobody watches, or watches no longer.
final class HardshipChecks {

    static final Map<String, Check> ALL =
            Map.of(
                    "house-unmonitored",
                    Check.household(
                            "housing.dangerGrade",
                            at -> at.isHouseDangerous() && !at.isMonitored()),
                    "water-unmonitored",
                    Check.household(
                            "water.safe", at -> !at.file().water().safe() && !at.isMonitored()),
                    "serious-illness-uninsured",
                    Check.member(
                            "insurance.seriousIllness",
                            (at, member) ->
                                    !member.insurance().seriousIllness() && !at.isMonitored()),
                    "child-out-of-school",
                    Check.member("schooling.status", HardshipChecks::isChildOutOfSchool),
                    "income-unmonitored",
                    Check.household(
                            "incomes",
                            at ->
                                    at.perCapitaFen().filter(fen -> fen < line(at)).isPresent()
                                            && !at.isMonitored()),
                    "house-again",
                    Check.household(
                            "housing.dangerGrade", at -> at.isHouseDangerous() && at.isRemoved()),
                    "water-again",
                    Check.household(
                            "water.safe", at -> !at.file().water().safe() && at.isRemoved()));

    private HardshipChecks() {}

    private static double line(Case at) {
        return at.rule().number("yuan") * 100;
    }

    private static boolean isChildOutOfSchool(Case at, Member member) {
        var age = at.age(member);
        return age >= at.rule().number("from")
                && age <= at.rule().number("to")
                && at.rule().names("statuses", member.schooling().status())
                && !at.isMonitored();
    }
}
