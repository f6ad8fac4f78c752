package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.household.imports.Officer.refusals;
import static org.uplift.household.imports.Officer.send;
import static org.uplift.testkit.Requests.as;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Written;
import org.uplift.testkit.Infrastructure;

/// Everything a file can have wrong: a problem document or a refused row, never a 500.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BadFileTest {

    private static final int MOST_ROWS = 12_000;

    private final HouseholdFile sound = family().file();
    private final FileForm bad = family();

    @BeforeEach
    void open() {
        Officer.open();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/members/0/relation | \"spouse\" | head-missing",
                "/members/1/relation | \"head\" | head-twice",
                "/members/0/idNumber | \"341623196804120011\" | id-check-digit",
                "/members/0/birthDate | \"1968-04-13\" | id-birth-date",
                "/division | \"341623100998\" | division-unknown",
                "/division | \"341623100000\" | division-no-village",
                "/loansFen | -1 | PositiveOrZero",
                "/members/0/name | \"\" | NotBlank",
                "/attribute | \"rich\" | Code",
                "/members/0/name | \"x\\u0000y\" | Text",
                "/account/number | \"'; drop table household; --\" | Pattern",
                "/group | \"../../etc/passwd\\u001b\" | Text",
                "/members | [] | head-missing",
                "/members | [null] | wrong-type",
                "/incomes | [null] | wrong-type",
                "/members/0/birthDate | \"+10000-01-01\" | birth-in-future",
                "/members/0/name | 123 | wrong-type",
                "/loansFen | null | wrong-type",
                "/filed | [2014,2,3] | wrong-type"
            })
    void refusesTheHouseholdAndTakesTheOther(String pointer, String json, String rule)
            throws Exception {
        var value = new ObjectMapper().readTree(json);
        var lines = Paper.of(Format.NDJSON, Wording.KEY, sound);
        var line = (bad.with(pointer, value).json() + "\n").getBytes(UTF_8);
        var file = Arrays.copyOf(lines, lines.length + line.length);
        System.arraycopy(line, 0, file, lines.length, line.length);

        var id = checked(Format.NDJSON, file);

        assertThat(Officer.show(id).getMap("preview.households"))
                .containsEntry("new", 1)
                .containsEntry("refused", 1);
        assertThat(refusals(id))
                .anySatisfy(refusal ->
                        assertThat(refusal).containsEntry("row", 2).containsEntry("rule", rule));
    }

    @Test
    void keepsAPathOutOfTheHouseAsTheTextItIs() {
        var path = "../../etc/passwd";
        var family = bad.with("/group", path).with("/members/0/name", path).file();
        Officer.committed(checked(csv(family)));

        assertThat(JsonPath.from(Officer.read(Officer.idOf(family))).getString("group"))
                .isEqualTo(path);
        as("county-officer", COUNTY)
                .get("/v1/exports/households?lang=key&number={n}", String.valueOf(family.number()))
                .then()
                .statusCode(200)
                .body(containsString("," + path + ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../../../../../etc/passwd", "/etc/passwd", "file:///etc/passwd"})
    void looksForThePartsOfAWorkbookNowhereElse(String target) throws Exception {
        send(Format.XLSX, Files.readAllBytes(Written.pointingAt(target)))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("no-workbook"))
                .body(
                        "violations[0].path",
                        equalTo(target.startsWith("/") ? target : "xl/" + target));
    }

    /// The limit is that of the tests: so many short lines are soon read.
    @ParameterizedTest
    @EnumSource(Format.class)
    void stopsWhereAFileHasTooManyRows(Format format) {
        var id =
                UUID.fromString(
                        send(format, longer(format)).then().statusCode(201).extract().path("id"));

        var failed = Officer.awaited(id, "failed");
        var row = format == Format.NDJSON ? MOST_ROWS + 1 : MOST_ROWS + 2;
        assertThat(failed.getString("failure.rule")).isEqualTo("too-many-rows");
        assertThat(failed.getString("failure.place")).isEqualTo("row " + row);
        assertThat(failed.getString("failure.reason"))
                .isEqualTo("The file has too many rows, from row %d on; split it".formatted(row));
        as("county-officer", COUNTY).put("/v1/imports/{id}/commit", id).then().statusCode(409);
        assertThat(Officer.household(String.valueOf(sound.number())).getList("items")).isEmpty();
    }

    /// By one row than a file may be.
    private byte[] longer(Format format) {
        var more = MOST_ROWS - sound.members().size() + 1;
        var number = family().text("/number");
        return switch (format) {
            case CSV -> (Paper.csv(sound) + (number + "\n").repeat(more)).getBytes(UTF_8);
            case XLSX -> Paper.followed(sound, List.of(number), more);
            case NDJSON ->
                    (FileJson.write(sound) + "\n" + "{}\n".repeat(MOST_ROWS)).getBytes(UTF_8);
        };
    }

    @Test
    void refusesAWorkbookThatHoldsHouseholdsUnderTwoHeaders() {
        var other = Paper.csv(family().file()).lines().map(line -> List.of(line.split(",", -1)));

        send(Format.XLSX, Paper.beside(other.toList(), sound))
                .then()
                .statusCode(422)
                .body("violations.rule", contains("several-sheets"))
                .body("violations.path", contains("sheet 2"));
    }

    @Test
    void dropsNoRowThatLooksLikeARemark() {
        var header = List.of(Paper.csv(sound).lines().findFirst().orElseThrow().split(",", -1));
        var grouped = family().with("/group", "# 3组").file();
        var file =
                Paper.csv(grouped, family().with("/group", "# 4组").file())
                        .lines()
                        .map(line -> first(header.indexOf("group"), line))
                        .collect(joining("\n", "", "\n"));

        var id = checked(file.getBytes(UTF_8));

        assertThat(Officer.show(id).getMap("preview.households")).containsEntry("new", 2);
        assertThat(Officer.show(id).getInt("preview.persons.new")).isEqualTo(6);
        Officer.committed(id);
        assertThat(JsonPath.from(Officer.read(Officer.idOf(grouped))).getString("group"))
                .isEqualTo("# 3组");
    }

    /// The line with one of its cells in front; no cell of these holds a comma.
    private static String first(int column, String line) {
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        cells.addFirst(cells.remove(column));
        return String.join(",", cells);
    }

    @Test
    void tellsAnIdNumberThatASpreadsheetRounded() {
        var rounded = "341623197001011000";
        var id = checked(csv(sound, bad.with("/members/0/idNumber", rounded).file()));

        assertThat(refusals(id))
                .anySatisfy(refusal -> assertThat(refusal).containsEntry("rule", "digits-lost"));
    }

    @Test
    void refusesAnUnknownColumnAtOnce() {
        var file = Paper.csv(sound).replaceFirst("mainCause", "favouriteColour");

        send(file.getBytes(UTF_8))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem("column-unknown"))
                .body("violations.rule", hasItem("column-missing"));
    }

    @Test
    void takesNothingOffTheRegisterThatTheFileDoesNotSpeakOf() {
        var known = bad.with("/phone", "13956780001").file();
        Officer.committed(checked(csv(known)));
        var silent =
                Paper.csv(known)
                        .lines()
                        .map(line -> without(line, "phone", Paper.csv(known)))
                        .collect(joining("\n", "", "\n"));

        var id = checked(silent.getBytes(UTF_8));

        assertThat(refusals(id))
                .anySatisfy(refusal ->
                        assertThat(refusal)
                                .containsEntry("rule", "column-needed")
                                .containsEntry("column", "phone"));
    }

    /// The line without its cell of a column; no cell of these holds a comma.
    private static String without(String line, String column, String file) {
        var header = List.of(file.lines().findFirst().orElseThrow().split(",", -1));
        var cells = new ArrayList<>(List.of(line.split(",", -1)));
        cells.remove(header.indexOf(column));
        return String.join(",", cells);
    }

    @Test
    void saysSoInTheLanguageOfTheRequest() {
        as("county-officer", COUNTY)
                .contentType("text/csv")
                .header("Accept-Language", "zh")
                .body("甲,number\n1,2\n".getBytes(UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(422)
                .body("violations[0].message", equalTo("没有这一列：甲"));
    }

    /// The first row may be about people.
    @Test
    void repeatsNothingOfAFileWithoutAHeader() {
        var answer = send("张守田,男,13956780001\n李秀英,女,\n".getBytes(UTF_8));

        answer.then().statusCode(422).body("violations[0].rule", equalTo("header-missing"));
        assertThat(answer.asString()).doesNotContain("张守田", "13956780001");
    }

    @Test
    void refusesAFileOfWhichNoneOfTheFirstRowsCanBeImported() {
        send(csv(bad.with("/members/0/relation", "spouse").file()))
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("first-rows-refused"))
                .body("violations.rule", hasItem("head-missing"));
    }

    @ParameterizedTest
    @CsvSource({"CSV, ','", "NDJSON, '\"'"})
    void saysWhereTheFileIsNoText(Format format, char end) {
        var file = Paper.of(format, Wording.ZH, sound);
        var at = file.length - 20;
        while (file[at - 1] != end) {
            at--;
        }
        file[at] = (byte) 0xff;

        send(format, file)
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("no-encoding"))
                .body("violations[0].path", equalTo("byte " + at));
    }

    @Test
    void stopsWhereAQuoteIsNeverClosed() {
        var file = Paper.csv(sound, family().file()).replaceFirst("medium", "\"");
        var lines = file.split("\r\n");
        lines[4] = "\"" + lines[4];

        send(String.join("\r\n", lines).getBytes(UTF_8))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("quote-or-cell"))
                .body("violations[0].path", equalTo("row 5"));
    }

    @Test
    void refusesAZipBombAtOnce() throws Exception {
        send(Format.XLSX, Files.readAllBytes(Written.bomb()))
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("zip-bomb"));
    }

    @ParameterizedTest
    @CsvSource({"CSV", "XLSX", "NDJSON"})
    void refusesNoiseOfAnyKind(Format format) {
        var random = new Random(7);
        for (int i = 0; i < 30; i++) {
            var noise = new byte[random.nextInt(5_000)];
            random.nextBytes(noise);
            send(format, noise).then().statusCode(422);
        }
    }

    @ParameterizedTest
    @CsvSource({"CSV", "XLSX", "NDJSON"})
    void survivesAnySingleByteGoneWrong(Format format) {
        var file = Paper.of(format, Wording.EN, sound);
        var random = new Random(11);
        for (int i = 0; i < 60; i++) {
            var broken = file.clone();
            broken[random.nextInt(file.length)] = (byte) random.nextInt();
            assertThat(send(format, broken).statusCode()).isIn(201, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/*", "*/*"})
    void refusesWhatIsNoneOfTheFormats(String type) {
        as("county-officer", COUNTY)
                .contentType(type)
                .body(new byte[10])
                .post("/v1/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void refusesAnEmptyBody() {
        send(new byte[0])
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("header-missing"));
    }
}
