package org.uplift.household.quality;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.quality.Examples.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.layout.AnyHousehold;
import org.uplift.household.quality.Elsewhere.Use;

class RulesTest {

    /// Every number that the section of the trade's facts on data quality gives to a rule.
    private static final String NUMBERS =
            """
            1_01_001 1_12_001 4_01_003 3_11_001 3_11_002 2_02_001 2_11_003 2_01_004 2_12_008
            1_02_001 1_02_002 1_02_003 1_02_005 1_02_006 1_02_008 1_02_009
            2_01_011 2_12_014 5_12_008 1111_07 2_12_004 5_20_029 5_20_031 5_20_028 5_20_030
            4_01_008 4_11_009 5_11_029 5_18_008
            5_17_003 5_17_004 5_12_018 5_17_006 5_12_013 3_01_002 4_12_002 1111_2
            2_01_008 2_01_012 4_12_003 5_15_015 5_15_020 2_11_001
            5_18_001 5_18_002 5_18_003 5_18_004 5_18_006 4_11_006 2_11_004
            4_11_012 4_11_013 5_11_013 4_11_014 1111_3 5_11_032 4_11_010 2_11_002
            2_01_013 2_01_014 5_13_003 5_15_021 5_12_001 5_16_010\
            """;

    /// What it says without a number: seven kinds of land and the road, wages, posts, villages.
    private static final String OURS =
            """
            0_21_001 0_21_002 0_21_003 0_21_004 0_21_005 0_21_006 0_21_007 0_21_008
            0_22_001 0_22_002 0_22_003 0_23_001 0_23_002 0_23_003 0_24_001 0_24_002 0_24_003\
            """;

    private static final Examination EXAMINATION = new Examination(RuleBook.BOOK, DAY);

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsTheFileThatBreaksTheRuleAndNoOther(Example example) {
        assertThat(numbers(example.brokenFile())).contains(example.rule());
        assertThat(numbers(example.keptFile())).doesNotContain(example.rule());
    }

    @Test
    void findsNothingInASoundFile() {
        assertThat(numbers(Sound.form().file())).isEmpty();
    }

    @Test
    void forgetsNoRule() {
        var known =
                RuleBook.BOOK.all().stream()
                        .flatMap(rule ->
                                Stream.concat(Stream.of(rule.number()), rule.also().stream()))
                        .collect(toSet());
        assertThat(known).isEqualTo(words(NUMBERS + " " + OURS));
    }

    @Test
    void hasAnExampleOfEveryRuleItEvaluates() {
        var evaluated =
                RuleBook.BOOK.all().stream()
                        .filter(Rule::isEvaluated)
                        .map(Rule::number)
                        .collect(toSet());
        assertThat(examples().stream().map(Example::rule).collect(toSet())).isEqualTo(evaluated);
    }

    @Test
    void saysInBothLanguagesWhyItCannotEvaluateARule() {
        assertThat(RuleBook.BOOK.all())
                .filteredOn(rule -> rule.severity().equals(Rule.UNKNOWN))
                .extracting(Rule::number)
                .containsExactlyInAnyOrder(
                        "3_01_002",
                        "1111_2",
                        "2_11_004",
                        "5_12_001",
                        "0_22_003",
                        "0_23_003",
                        "0_24_001",
                        "0_24_002",
                        "0_24_003");
        assertThat(RuleBook.BOOK.all())
                .filteredOn(rule -> rule.severity().equals(Rule.UNKNOWN))
                .allMatch(rule -> rule.parameters().keySet().equals(Set.of("because", "原因")));
    }

    @Test
    void tellsWhereItIsWrong() {
        var flaws = flaws(Sound.form().with("/members/1/insurance/medical", "none").file());

        assertThat(flaws)
                .extracting(Flaw::spot)
                .containsExactly(new Spot(new UUID(1, 2), "insurance.medical"));
    }

    @Test
    void findsThatSomebodyElsewhereWorksInAnotherCountyUnderTheSamePhone() {
        var file = Sound.form().with("/members/0/phone", "13800000001").file();

        assertThat(numbers(file, use(new UUID(2, 0), "520123"))).contains("5_15_021");
        assertThat(numbers(file, use(new UUID(2, 0), "341623"))).isEmpty();
        assertThat(numbers(file, use(Example.household(), "520123"))).isEmpty();
    }

    @Test
    void asksTheLineOfTheRegionAndTheYear() {
        var form =
                Sound.form()
                        .with("/monitoring/removed", "2016-12")
                        .with("/monitoring/removal", "natural");
        assertThat(numbers(form.file())).isEmpty();

        form.with("/division", Examples.GUIZHOU);
        assertThat(numbers(form.file())).containsExactly("1_02_006", "4_11_010");
        assertThat(flaws(form.file()).getLast().rule().edition()).isEqualTo(2);
        assertThat(new Examination(RuleBook.BOOK, LocalDate.of(2022, 12, 31)))
                .extracting(before -> before.of(Example.household(), form.file(), nothing()))
                .isEqualTo(List.of());
    }

    @Test
    void canBeSwitchedOffInARegion() {
        var on =
                "5_13_003 | 1 | | 2014-01-01 | | notice | village | 30 | all | phone-missing | | 无 | no";
        var off = on.replace("| 1 | |", "| 2 | 34 |").replace("notice", "off");
        var book = new RuleBook(List.of(RuleLine.read(off), RuleLine.read(on)));

        assertThat(book.on(DAY, FileForm.VILLAGE)).isEmpty();
        assertThat(book.on(DAY, Examples.GUIZHOU)).hasSize(1);
        assertThat(book.on(LocalDate.of(2013, 12, 31), Examples.GUIZHOU)).isEmpty();
    }

    @Test
    void findsNothingInTheFileOfACancelledHousehold() {
        var form = Sound.form().without("/phone").with("/exitState", "cancelled");

        assertThat(numbers(form.file())).isEmpty();
    }

    @Test
    void findsTheSameWhoeverLooksAndInWhateverOrderTheMembersStand() {
        var random = new Random(7);
        var found = new TreeSet<String>();
        IntStream.range(0, 200)
                .mapToObj(seed -> new AnyHousehold(seed).file())
                .map(file -> file.amended().division(FileForm.VILLAGE).file())
                .forEach(file -> {
                    var members = new ArrayList<>(file.members());
                    Collections.shuffle(members, random);
                    var once = flaws(file);

                    assertThat(flaws(file)).isEqualTo(once);
                    assertThat(flaws(file.withMembers(members))).isEqualTo(once);
                    once.forEach(flaw -> found.add(flaw.number()));
                });
        assertThat(found).hasSizeGreaterThan(30);
    }

    @Test
    void looksAtAFileWithoutMembers() {
        var file = Sound.form().file().withMembers(List.<Member>of());

        assertThat(numbers(file)).containsExactly("3_11_001", "5_15_015");
    }

    private static Elsewhere use(UUID household, String county) {
        return new Elsewhere(Map.of("13800000001", List.of(new Use(household, county))));
    }

    private static Elsewhere nothing() {
        return Elsewhere.NOTHING;
    }

    private static List<Flaw> flaws(HouseholdFile file) {
        return EXAMINATION.of(Example.household(), file, nothing());
    }

    private static List<String> numbers(HouseholdFile file) {
        return flaws(file).stream().map(Flaw::number).toList();
    }

    private static List<String> numbers(HouseholdFile file, Elsewhere elsewhere) {
        return EXAMINATION.of(Example.household(), file, elsewhere).stream()
                .map(Flaw::number)
                .toList();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(toSet());
    }
}
