package org.uplift.household.quality;

import java.util.Map;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;

/// Whether what is done fits the cause, and what came of it.
final class MeasureChecks {

    static final Map<String, Check> ALL =
            Map.of(
                    "cause-without-measure",
                    Check.household(
                            "mainCause",
                            at -> at.hasCause(at.rule().word("cause")) && lacksMeasure(at)),
                    "house-without-measure",
                    Check.household(
                            "housing.dangerGrade", at -> at.isHouseDangerous() && lacksMeasure(at)),
                    "water-without-measure",
                    Check.household(
                            "water.safe", at -> !at.file().water().safe() && lacksMeasure(at)),
                    "water-without-cause",
                    Check.household(
                            "mainCause", at -> !at.file().water().safe() && !at.hasCause("water")),
                    "measure-without-income",
                    Check.household(
                            "incomes", at -> at.hasMeasureOf("measures") && earnsNothing(at)),
                    "benefit-without-transfer",
                    Check.household(
                            "incomes",
                            at ->
                                    at.file().members().stream().anyMatch(MeasureChecks::isAided)
                                            && latest(at, Income::transferFen) == 0),
                    "measure-nobody-works",
                    Check.household(
                            "help.measures",
                            at ->
                                    at.hasMeasureOf("measures")
                                            && at.file().members().stream()
                                                    .noneMatch(MeasureChecks::isAtWork)),
                    "able-safety-net",
                    Check.household(
                            "help.measures",
                            at ->
                                    at.file()
                                                    .measures()
                                                    .equals(at.rule().parameter("measures").words())
                                            && at.file().labourers() > 0));

    private MeasureChecks() {}

    private static boolean lacksMeasure(Case at) {
        return !at.hasMeasureOf("measures");
    }

    private interface Part {
        long of(Income income);
    }

    /// Where help began after the year the income is of, it could not show yet.
    private static boolean earnsNothing(Case at) {
        return hasShown(at.file())
                && latest(
                                at,
                                at.rule().word("income").equals("wage")
                                        ? Income::wageFen
                                        : Income::operatingFen)
                        == 0;
    }

    private static boolean hasShown(HouseholdFile file) {
        var since = file.help() == null ? null : file.help().since();
        return since == null
                || file.latestIncome().filter(year -> year.year() >= since.getYear()).isPresent();
    }

    /// Something, where no income is known.
    private static long latest(Case at, Part part) {
        return at.file().latestIncome().map(part::of).orElse(1L);
    }

    private static boolean isAided(Member member) {
        return !member.insurance().benefit().equals("none");
    }

    private static boolean isAtWork(Member member) {
        return People.works(member) || People.hasPost(member);
    }
}
