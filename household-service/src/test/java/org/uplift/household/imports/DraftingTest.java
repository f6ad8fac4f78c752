package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.AnyHousehold;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Broken;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Written;
import org.uplift.testkit.Trials;

class DraftingTest {

    private static final String NUMBER = "34162310000100001";

    private final HouseholdFile file = FileForm.ofThree().with("/number", NUMBER).file();
    private final String csv = Paper.csv(file);

    @ParameterizedTest
    @EnumSource(Format.class)
    void readsBackAnyHouseholdFromAnyFormat(Format format) {
        Trials.repeat(
                40,
                random -> {
                    var any = new AnyHousehold(random.nextLong()).file();
                    var wording = Wording.values()[random.nextInt(3)];

                    assertThat(drafts(format, Paper.of(format, wording, any)))
                            .extracting(Draft::file)
                            .containsExactly(any);
                });
    }

    @Test
    void putsTheRowsOfAHouseholdTogether() {
        var other = FileForm.ofThree().with("/number", "34162310000100002").file();

        assertThat(drafts(Paper.csv(file, other)))
                .satisfiesExactly(
                        first -> assertThat(first.rows()).containsExactly(2, 3, 4),
                        second -> assertThat(second.rows()).containsExactly(5, 6, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "3.41623E+17, member.idNumber, digits-lost",
        "=1+1, member.name, formula",
        "#N/A, member.name, spreadsheet-error",
        "a\u0001b, member.name, control-character",
        "maybe, member.consent, not-yes-or-no",
        "yesterday, member.birthDate, not-a-date",
        "half, member.work.months, not-a-number",
        "nobody, member.relation, not-a-code"
    })
    void saysWhereAndWhyACellIsRefused(String cell, String column, String rule) {
        assertThat(refusals(with(3, column, cell)))
                .extracting(Refusal::row, Refusal::column, Refusal::rule, Refusal::value)
                .containsExactly(tuple(3, column, rule, cell));
    }

    @Test
    void takesTheTextOutOfATextFormula() {
        var quoted = with(2, "phone", "\"=\"\"13800000000\"\"\"");
        assertThat(drafts(quoted).getFirst().file())
                .isNotNull()
                .extracting(HouseholdFile::phone)
                .isEqualTo("13800000000");
    }

    @Test
    void letsFurtherRowsRepeatTheHousehold() {
        assertThat(refusals(with(3, "division", file.division()))).isEmpty();
    }

    @Test
    void refusesAFurtherRowThatContradictsTheFirst() {
        assertThat(refusals(with(4, "attribute", "dibao")))
                .extracting(Refusal::row, Refusal::rule)
                .containsExactly(tuple(4, "differs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",surplus"})
    void refusesARaggedRow(String end) {
        var lines = csv.split("\r\n");
        lines[2] =
                end.isEmpty() ? lines[2].substring(0, lines[2].lastIndexOf(',')) : lines[2] + end;

        assertThat(refusals(String.join("\r\n", lines)))
                .extracting(Refusal::row, Refusal::rule)
                .containsExactly(tuple(3, "ragged"));
    }

    @Test
    void refusesARowWithoutANumber() {
        assertThat(refusals(with(3, "number", "")))
                .extracting(Refusal::rule)
                .containsExactly("number-missing");
    }

    @Test
    void refusesAHouseholdThatNeverEnds() {
        var lines = csv.split("\r\n");
        var row = lines[3] + "\r\n";

        assertThat(refusals(lines[0] + "\r\n" + lines[1] + "\r\n" + row.repeat(5_000)))
                .extracting(Refusal::row, Refusal::rule)
                .containsExactly(tuple(2, "too-many-members"));
    }

    @ParameterizedTest
    @CsvSource({"CSV, row 4", "XLSX, row 4", "NDJSON, row 3"})
    void stopsBehindTheLastRowThatMayBe(Format format, String place) {
        var paper = Paper.of(format, Wording.KEY, file, file, file);
        assertThatThrownBy(() -> read(format, paper, 2))
                .isInstanceOfSatisfying(
                        Broken.class,
                        e -> {
                            assertThat(e.rule()).isEqualTo("too-many-rows");
                            assertThat(e.place()).isEqualTo(place);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | '' | not-json",
                "[1,2] | '' | wrong-type",
                "{\"number\":\"34162310000100001\",\"colour\":\"red\"} | colour | unknown-item",
                "{\"mainRoadKm\":\"far\"} | mainRoadKm | wrong-type",
                "{\"members\":[{\"work\":{\"months\":2.5}}]} | member.work.months | wrong-type",
                "{\"members\":[{\"birthDate\":\"soon\"}]} | member.birthDate | wrong-type",
                "{\"loansFen\":null} | loans | wrong-type",
                "{\"militaryFamily\":null} | militaryFamily | wrong-type",
                "{\"land\":{\"arable\":null}} | land.arable | wrong-type",
                "{\"members\":[{\"work\":{\"months\":null}}]} | member.work.months | wrong-type",
                "{\"division\":\"341623100001\"} | number | number-missing",
                "null | number | number-missing"
            })
    void saysWhereAndWhyALineOfJsonIsRefused(String line, String column, String rule) {
        assertThat(drafts(Format.NDJSON, ("\n" + line).getBytes(UTF_8)))
                .singleElement()
                .satisfies(draft ->
                        assertThat(draft.refusals())
                                .extracting(Refusal::row, Refusal::column, Refusal::rule)
                                .containsExactly(tuple(2, column, rule)));
    }

    @Test
    void refusesAHeaderThatIsNotOurs() {
        var wrong = csv.replaceFirst("division", "colour").replaceFirst("group", "number");

        assertThatThrownBy(() -> drafts(wrong))
                .isInstanceOfSatisfying(
                        Hopeless.class,
                        e ->
                                assertThat(e.refusals())
                                        .extracting(Refusal::column, Refusal::rule)
                                        .containsExactly(
                                                tuple("colour", "column-unknown"),
                                                tuple("number", "column-twice"),
                                                tuple("division", "column-missing")));
    }

    /// @param row as a spreadsheet counts
    private String with(int row, String column, String cell) {
        var lines = csv.split("\r\n");
        var index = List.of(lines[0].split(",")).indexOf(column);
        var cells = lines[row - 1].split(",", -1);
        cells[index] = cell;
        lines[row - 1] = String.join(",", cells);
        return String.join("\r\n", lines);
    }

    private static List<Refusal> refusals(String csv) {
        return drafts(csv).stream().flatMap(draft -> draft.refusals().stream()).toList();
    }

    private static List<Draft> drafts(String csv) {
        return drafts(Format.CSV, csv.getBytes(UTF_8));
    }

    private static List<Draft> drafts(Format format, byte[] bytes) {
        return read(format, bytes, 100_000);
    }

    private static List<Draft> read(Format format, byte[] bytes, int most) {
        try (var opened = Opened.file(Written.bytes(bytes), format, most, _ -> Optional.empty())) {
            var drafts = new ArrayList<Draft>();
            for (var group = opened.groups().next();
                    group != null;
                    group = opened.groups().next()) {
                drafts.add(opened.drafting().read(group));
            }
            return drafts;
        }
    }
}
