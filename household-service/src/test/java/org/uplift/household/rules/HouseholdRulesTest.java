package org.uplift.household.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.uplift.household.rules.Rule.AGE_OVER_130;
import static org.uplift.household.rules.Rule.AREA_WITHOUT_HOUSE;
import static org.uplift.household.rules.Rule.BIRTH_IN_FUTURE;
import static org.uplift.household.rules.Rule.BUILT_IN_FUTURE;
import static org.uplift.household.rules.Rule.CODE_TWICE;
import static org.uplift.household.rules.Rule.DIVISION_NO_VILLAGE;
import static org.uplift.household.rules.Rule.DIVISION_UNKNOWN;
import static org.uplift.household.rules.Rule.EXIT_YEAR_IN_FUTURE;
import static org.uplift.household.rules.Rule.EXIT_YEAR_WITHOUT_EXIT;
import static org.uplift.household.rules.Rule.FILED_IN_FUTURE;
import static org.uplift.household.rules.Rule.GRADE_WITHOUT_HOUSE;
import static org.uplift.household.rules.Rule.HEAD_MISSING;
import static org.uplift.household.rules.Rule.HEAD_TWICE;
import static org.uplift.household.rules.Rule.HOUSE_WITHOUT_AREA;
import static org.uplift.household.rules.Rule.HOUSE_WITHOUT_GRADE;
import static org.uplift.household.rules.Rule.ID_BIRTH_DATE;
import static org.uplift.household.rules.Rule.ID_CHECK_DIGIT;
import static org.uplift.household.rules.Rule.ID_LENGTH;
import static org.uplift.household.rules.Rule.ID_MISSING;
import static org.uplift.household.rules.Rule.ID_SEX;
import static org.uplift.household.rules.Rule.ID_TWICE;
import static org.uplift.household.rules.Rule.ID_UNEXPECTED;
import static org.uplift.household.rules.Rule.INCOME_IN_FUTURE;
import static org.uplift.household.rules.Rule.INCOME_TWICE;
import static org.uplift.household.rules.Rule.IRRIGATED_OVER_ARABLE;
import static org.uplift.household.rules.Rule.LABOUR_UNDER_16;
import static org.uplift.household.rules.Rule.MEMBER_TWICE;
import static org.uplift.household.rules.Rule.MODE_WITHOUT_REMOVAL;
import static org.uplift.household.rules.Rule.MONITORED_IN_FUTURE;
import static org.uplift.household.rules.Rule.NAME_COVERED;
import static org.uplift.household.rules.Rule.REMOVAL_WITHOUT_MODE;
import static org.uplift.household.rules.Rule.REMOVED_BEFORE_SINCE;
import static org.uplift.household.rules.Rule.REMOVED_IN_FUTURE;
import static org.uplift.household.rules.Rule.REMOVED_TOO_SOON;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.events.division.DivisionLevel;
import org.uplift.household.divisions.Division;
import org.uplift.household.divisions.DivisionTree;
import org.uplift.household.file.FileForm;

class HouseholdRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 6, 1);
    private static final String TOWNSHIP = "341623100000";
    private static final DivisionTree TREE =
            new DivisionTree(
                    List.of(
                            new Division(TOWNSHIP, "城关镇", DivisionLevel.TOWNSHIP, null),
                            new Division(FileForm.VILLAGE, "新河", DivisionLevel.VILLAGE, TOWNSHIP)));

    @Test
    void aSoundFileBreaksNothing() {
        assertThat(breaches(FileForm.ofThree())).isEmpty();
    }

    @ParameterizedTest(name = "{1} at {0}")
    @MethodSource("wrongs")
    void namesTheRuleAndWhereItIsBroken(String path, Rule rule, UnaryOperator<FileForm> wrong) {
        assertThat(breaches(wrong.apply(FileForm.ofThree())))
                .extracting(Breach::path, Breach::rule)
                .containsExactly(tuple(path, rule));
    }

    static Stream<Arguments> wrongs() {
        var id = UUID.fromString("0190c3f0-0000-7000-8000-000000000001");
        return Stream.of(
                wrong("members", HEAD_MISSING, f -> f.with("/members/0/relation", "other")),
                wrong(
                        "members[1].relation",
                        HEAD_TWICE,
                        f -> f.with("/members/1/relation", "head")),
                wrong(
                        "members[2].id",
                        MEMBER_TWICE,
                        f -> f.with("/members/0/id", id).with("/members/2/id", id)),
                wrong("members[0].name", NAME_COVERED, f -> f.with("/members/0/name", "王**")),
                wrong("members[0].idNumber", ID_MISSING, f -> f.without("/members/0/idNumber")),
                wrong("members[0].idType", ID_UNEXPECTED, f -> f.with("/members/0/idType", "none")),
                wrong(
                        "members[0].idNumber",
                        ID_LENGTH,
                        f -> f.with("/members/0/idType", "disability")),
                wrong("members[0].idNumber", ID_CHECK_DIGIT, HouseholdRulesTest::mistyped),
                wrong(
                        "members[0].birthDate",
                        ID_BIRTH_DATE,
                        f -> f.with("/members/0/birthDate", "1968-04-13")),
                wrong("members[0].sex", ID_SEX, f -> f.with("/members/0/sex", "female")),
                wrong("members[1].idNumber", ID_TWICE, HouseholdRulesTest::doubled),
                wrong("members[2].birthDate", BIRTH_IN_FUTURE, f -> born(f, "2017-06-02")),
                wrong("members[1].birthDate", AGE_OVER_130, HouseholdRulesTest::ancient),
                wrong(
                        "members[2].labour",
                        LABOUR_UNDER_16,
                        f -> born(f, "2001-06-02").with("/members/2/labour", "ordinary")),
                wrong("division", DIVISION_UNKNOWN, f -> f.with("/division", "110101001001")),
                wrong("division", DIVISION_NO_VILLAGE, f -> f.with("/division", TOWNSHIP)),
                wrong("filed", FILED_IN_FUTURE, f -> f.with("/filed", "2017-06-02")),
                wrong(
                        "actualExitYear",
                        EXIT_YEAR_WITHOUT_EXIT,
                        f -> f.with("/actualExitYear", 2016)),
                wrong(
                        "actualExitYear",
                        EXIT_YEAR_IN_FUTURE,
                        f -> f.with("/exitState", "exited").with("/actualExitYear", 2018)),
                wrong(
                        "otherCauses[1]",
                        CODE_TWICE,
                        f -> f.with("/otherCauses", List.of("skill", "skill"))),
                wrong(
                        "monitoring.since",
                        MONITORED_IN_FUTURE,
                        f -> f.with("/monitoring/since", "2017-07")),
                wrong(
                        "monitoring.removed",
                        REMOVED_BEFORE_SINCE,
                        f ->
                                f.with("/monitoring/removed", "2016-02")
                                        .with("/monitoring/removal", "helped")),
                wrong("monitoring.removed", REMOVED_TOO_SOON, f -> removed(f, "2016-08")),
                wrong("monitoring.removed", REMOVED_IN_FUTURE, f -> removed(f, "2017-07")),
                wrong(
                        "monitoring.removal",
                        REMOVAL_WITHOUT_MODE,
                        f -> f.with("/monitoring/removed", "2016-09")),
                wrong(
                        "monitoring.removed",
                        MODE_WITHOUT_REMOVAL,
                        f -> f.with("/monitoring/removal", "natural")),
                wrong("land.irrigated", IRRIGATED_OVER_ARABLE, f -> f.with("/land/irrigated", 5.6)),
                wrong("housing.areaM2", AREA_WITHOUT_HOUSE, f -> homeless(f, 80)),
                wrong("housing.areaM2", HOUSE_WITHOUT_AREA, f -> f.with("/housing/areaM2", 0)),
                wrong(
                        "housing.dangerGrade",
                        GRADE_WITHOUT_HOUSE,
                        f -> homeless(f, 0).with("/housing/dangerGrade", "D")),
                wrong(
                        "housing.dangerGrade",
                        HOUSE_WITHOUT_GRADE,
                        f -> f.without("/housing/dangerGrade")),
                wrong(
                        "housing.builtYear",
                        BUILT_IN_FUTURE,
                        f -> f.with("/housing/builtYear", 2018)),
                wrong("incomes[0].year", INCOME_IN_FUTURE, f -> f.with("/incomes/0/year", 2018)),
                wrong(
                        "incomes[1].year",
                        INCOME_TWICE,
                        f -> f.with("/incomes/1", f.file().incomes().getFirst())));
    }

    @Test
    void everyRuleIsShownBroken() {
        assertThat(wrongs().map(wrong -> wrong.get()[1])).containsExactly((Object[]) Rule.values());
    }

    @ParameterizedTest
    @CsvSource({
        "/otherCauses, otherCauses[0], illness",
        "/monitoring/risks, monitoring.risks[1], water water",
        "/utilities/fuels, utilities.fuels[2], coal gas coal",
        "/help/measures, help.measures[1], job job"
    })
    void noListNamesACodeTwice(String item, String path, String codes) {
        assertThat(breaches(FileForm.ofThree().with(item, List.of(codes.split(" ")))))
                .extracting(Breach::path, Breach::rule)
                .containsExactly(tuple(path, CODE_TWICE));
    }

    @Test
    void aRiskMayBeRemovedAfterHalfAYear() {
        assertThat(breaches(removed(FileForm.ofThree(), "2016-09"))).isEmpty();
    }

    @Test
    void aGrownUpMayWork() {
        assertThat(
                        breaches(
                                born(FileForm.ofThree(), "2001-06-01")
                                        .with("/members/2/labour", "weak")))
                .isEmpty();
    }

    @Test
    void aHouseholdMayHaveNoHouse() {
        assertThat(breaches(homeless(FileForm.ofThree(), 0))).isEmpty();
    }

    @Test
    void aDisabilityCertificateStandsForACitizenNumber() {
        var form = FileForm.ofThree();
        form.with("/members/0/idType", "disability")
                .with("/members/0/idNumber", form.text("/members/0/idNumber") + "43");

        assertThat(breaches(form)).isEmpty();
    }

    @Test
    void whoHasExitedMayHaveAnExitYear() {
        var form = FileForm.ofThree().with("/exitState", "exited").with("/actualExitYear", 2016);

        assertThat(breaches(form)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void givesItsReasonInBothLanguages(Rule rule) {
        var breach = new Breach("path", rule, List.of("2016"));

        assertThat(breach.toldIn(Locale.ENGLISH).message()).matches("\\p{ASCII}{10,}");
        assertThat(breach.toldIn(Locale.CHINA).message()).matches("[^a-z{}]{6,}");
    }

    private static List<Breach> breaches(FileForm form) {
        return HouseholdRules.check(form.file(), TREE, TODAY);
    }

    private static Arguments wrong(String path, Rule rule, UnaryOperator<FileForm> change) {
        return arguments(path, rule, change);
    }

    private static FileForm mistyped(FileForm form) {
        var right = form.text("/members/0/idNumber");
        var wrong = right.endsWith("1") ? "2" : "1";
        return form.with("/members/0/idNumber", right.substring(0, 17) + wrong);
    }

    private static FileForm doubled(FileForm form) {
        return form.with("/members/1/idNumber", form.text("/members/0/idNumber"))
                .with("/members/1/sex", "male")
                .with("/members/1/birthDate", form.text("/members/0/birthDate"));
    }

    private static FileForm ancient(FileForm form) {
        var born = LocalDate.of(1886, 6, 1);
        return form.with("/members/1/birthDate", born.toString())
                .with("/members/1/idNumber", FileForm.idNumber(born, false));
    }

    private static FileForm born(FileForm form, String date) {
        return form.with("/members/2/birthDate", date)
                .with("/members/2/idNumber", FileForm.idNumber(LocalDate.parse(date), false));
    }

    private static FileForm removed(FileForm form, String month) {
        return form.with("/monitoring/removed", month).with("/monitoring/removal", "helped");
    }

    private static FileForm homeless(FileForm form, int area) {
        return form.with("/housing/structure", "none")
                .without("/housing/dangerGrade")
                .with("/housing/areaM2", area);
    }
}
