package org.uplift.household.imports;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.committed;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.families;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.household.imports.Officer.idOf;
import static org.uplift.household.imports.Officer.refusals;
import static org.uplift.household.imports.Officer.send;
import static org.uplift.household.imports.Officer.show;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;
import static org.uplift.testkit.Requests.withoutPurpose;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.layout.Wording;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Written;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ImportTest {

    private static final List<String> STATES = List.of("received", "checking", "ready");

    private final DataSource database;

    @Inject
    ImportTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        Officer.open();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void bringsAFilesHouseholdsIntoTheRegisterAndTellsOfThem(Format format) {
        var family = family().file();
        var id = checked(format, Paper.of(format, Wording.EN, family));

        assertThat(show(id).getMap("preview.households"))
                .containsEntry("new", 1)
                .containsEntry("refused", 0);
        assertThat(show(id).getMap("preview.labels")).containsEntry("red", 1);
        assertThat(show(id).getInt("preview.persons.new")).isEqualTo(3);
        assertThat(show(id).getInt("progress.done")).isPositive();

        assertThat(committed(id).getInt("committed.new")).isEqualTo(1);
        assertThat(Officer.household(String.valueOf(family.number())).getList("items")).hasSize(1);
        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            topic.awaitAbout(idOf(family), HouseholdRegistered.class);
        }
    }

    @Test
    void showsRefusedRowsToThoseAloneWhoSayWhatForAndWritesItDown() throws SQLException {
        var id = checked(csv(family().file(), family().with("/members/0/phone", "12").file()));
        var path = "/v1/imports/" + id + "/refusals?format=csv";

        withoutPurpose(Tokens.of("county-officer", COUNTY)).get(path).then().statusCode(400);
        assertThat(audited(id)).isEmpty();
        with(Tokens.of("zhang", "county-officer", COUNTY), "inspection")
                .get(path)
                .then()
                .statusCode(200);

        assertThat(audited(id)).containsExactly("readRefusals read zhang inspection");
    }

    @Test
    void letsTheDatabaseKnowHowLargeTheRegisterIsNow() throws SQLException {
        var counts =
                "select relname || analyze_count from pg_stat_user_tables"
                        + " where relname in ('household', 'person')";
        var before = texts(counts);

        committed(checked(csv(family().file())));

        assertThat(texts(counts)).hasSize(2).doesNotContainAnyElementsOf(before);
    }

    private List<String> audited(UUID id) throws SQLException {
        return texts(
                "select concat_ws(' ', operation, act, subject, purpose) from audit_entry"
                        + " where household_id = '%s'".formatted(id));
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var found = connection.createStatement().executeQuery(query)) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(1));
            }
            return all;
        }
    }

    @Test
    void countsTheRowsForWhoeverWatches() {
        var checkedBefore = rows("checked");
        var committedBefore = rows("committed");
        var refusedBefore = rows("refused");

        committed(checked(csv(family().file(), family().with("/members/0/phone", "12").file())));

        assertThat(rows("checked") - checkedBefore).isEqualTo(6);
        assertThat(rows("committed") - committedBefore).isEqualTo(3);
        assertThat(rows("refused") - refusedBefore).isEqualTo(3);
    }

    private static double rows(String outcome) {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("imports_rows_total{"))
                .filter(line -> line.contains("outcome=\"" + outcome + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void theSameFileAgainChangesNothingAndTellsNothing() {
        var family = family();
        var file = csv(family.file());
        committed(checked(file));

        var again = checked(file);
        assertThat(show(again).getMap("preview.households"))
                .containsEntry("unchanged", 1)
                .containsEntry("changed", 0)
                .containsEntry("new", 0);
        assertThat(committed(again).getMap("committed")).containsEntry("unchanged", 1);

        committed(checked(csv(family.with("/loansFen", 5).file())));
        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            topic.awaitAbout(
                    idOf(family.file()), HouseholdRegistered.class, HouseholdChanged.class);
        }
    }

    @Test
    void changesWhatTheFileSaysOtherwiseAndKeepsTheEarlierVersion() {
        var family = family();
        committed(checked(csv(family.file())));
        family.with("/help/measures", List.of("industry")).without("/members/2");

        var id = checked(csv(family.file()));

        assertThat(show(id).getMap("preview.households")).containsEntry("changed", 1);
        assertThat(show(id).getMap("preview.labels"))
                .containsEntry("red", -1)
                .containsEntry("yellow", 1);
        assertThat(show(id).getMap("preview.persons"))
                .containsEntry("left", 1)
                .containsEntry("unchanged", 2);
        committed(id);
        var household = idOf(family.file());
        as("county-officer", COUNTY)
                .get("/v1/households/{id}", household)
                .then()
                .header("ETag", "\"1\"")
                .body("members.size()", equalTo(2));
        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            topic.awaitAbout(
                    household,
                    HouseholdRegistered.class,
                    HouseholdChanged.class,
                    LabelChanged.class);
        }
    }

    @Test
    void keepsTheIncomesOfOtherYears() {
        var family = family();
        committed(checked(csv(family.file())));
        committed(checked(csv(family.with("/incomes/0/year", 2015).file())));

        as("county-officer", COUNTY)
                .get("/v1/households/{id}", idOf(family.file()))
                .then()
                .body("incomes.year", equalTo(List.of(2015, 2016)));
    }

    @Test
    void reckonsAgainWithWhatChangedSinceTheCheck() {
        var family = family();
        var household = Officer.registered(family);
        var id = checked(csv(family.with("/loansFen", 100).file()));

        var current = as("county-officer", COUNTY).get("/v1/households/{id}", household);
        as("county-officer", COUNTY)
                .header("If-Match", current.header("ETag"))
                .body(FileForm.of(current.asString()).with("/loansFen", 7).json())
                .put("/v1/households/{id}/file", household)
                .then()
                .statusCode(200);

        assertThat(committed(id).getMap("committed")).containsEntry("changed", 1);
        as("county-officer", COUNTY)
                .get("/v1/households/{id}", household)
                .then()
                .header("ETag", "\"2\"")
                .body("loansFen", equalTo(100));
    }

    @Test
    void aPersonRegisteredElsewhereSinceTheCheckIsRefusedAtTheCommit() {
        var family = family();
        var other = family();
        var id = checked(csv(family.file(), other.file()));
        Officer.registered(
                family().with("/members/1/idNumber", family.text("/members/1/idNumber")));

        assertThat(committed(id).getMap("committed"))
                .containsEntry("new", 1)
                .containsEntry("refused", 1);
        assertThat(refusals(id))
                .extracting("row", "rule")
                .containsExactly(
                        tuple(2, "household-refused"),
                        tuple(3, "id-number-elsewhere"),
                        tuple(4, "household-refused"));
    }

    /// Until the household they leave is without them, the one they join is refused.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesAPersonWhoMovesWhenTheFileIsSentAgain(boolean isLeftFirst) {
        var left = family();
        var joined = family();
        committed(checked(csv(left.file(), joined.file())));
        var mover = left.tree("/members/2");
        left.without("/members/2");
        joined.with("/members/3", mover);
        var file = isLeftFirst ? csv(left.file(), joined.file()) : csv(joined.file(), left.file());

        var first = checked(file);
        assertThat(refusals(first))
                .extracting("column", "rule", "reason")
                .contains(
                        tuple(
                                "member.idNumber",
                                "id-number-elsewhere",
                                "This id number is on the register with another household;"
                                        + " if the person moves, send the file again once the"
                                        + " household they leave is committed without them"));
        assertThat(committed(first).getMap("committed"))
                .containsEntry("changed", 1)
                .containsEntry("refused", 1);
        assertThat(committed(checked(file)).getMap("committed"))
                .containsEntry("changed", 1)
                .containsEntry("unchanged", 1);

        assertThat(membersOf(left)).isEqualTo(2);
        assertThat(membersOf(joined)).isEqualTo(4);
    }

    private static int membersOf(FileForm form) {
        return as("county-officer", COUNTY)
                .get("/v1/households/{id}", idOf(form.file()))
                .then()
                .extract()
                .path("members.size()");
    }

    @Test
    void refusesWhatStandsTwice() {
        var family = family();
        var sameNumber = FileForm.ofThree().with("/number", family.text("/number"));
        var samePerson = family().with("/members/0/idNumber", family.text("/members/0/idNumber"));
        var id = checked(csv(family.file(), family().file(), sameNumber.file(), samePerson.file()));

        assertThat(show(id).getMap("preview.households"))
                .containsEntry("new", 2)
                .containsEntry("refused", 2);
        assertThat(show(id).getInt("preview.duplicates")).isEqualTo(2);
        assertThat(refusals(id))
                .extracting(refusal -> refusal.get("rule"))
                .contains("number-twice", "id-number-twice");
    }

    /// The second stands in the chunk of the first, or in the next.
    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5", "0000, 0", "'', 0", "'', 5"})
    void refusesTheSecondOfTwoThatClaimANumberWhateverItBeginsWith(String zeros, int between) {
        var number = zeros + family().text("/number").substring(zeros.length());
        var first = family().with("/number", number);
        var second = FileForm.ofThree().with("/number", number);
        var lines = new StringBuilder(first.json()).append('\n');
        for (var other : families(between)) {
            lines.append(FileJson.write(other)).append('\n');
        }
        lines.append(second.json()).append('\n');

        var id = checked(Format.NDJSON, lines.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(refusals(id))
                .extracting("row", "rule")
                .containsExactly(tuple(between + 2, "number-twice"));
        assertThat(committed(id).getMap("committed"))
                .containsEntry("new", between + 1)
                .containsEntry("changed", 0);
        assertThat(Officer.read(idOf(first.file())))
                .contains(first.text("/members/0/idNumber"))
                .doesNotContain(second.text("/members/0/idNumber"));
    }

    @Test
    void refusesTheSecondOfTwoThatClaimANumberHoweverItIsWritten() {
        var number = family().text("/number");
        var first = family().with("/number", number).file();
        var second = FileForm.ofThree().with("/number", number).file();
        var asText = "\"=\"\"" + number + "\"\"\"";
        var file =
                Paper.csv(first, family().file())
                        + Paper.csv(second)
                                .lines()
                                .skip(1)
                                .collect(joining("\n"))
                                .replace(number, asText);

        var id = checked(file.getBytes(StandardCharsets.UTF_8));

        assertThat(refusals(id))
                .first()
                .extracting("row", "rule")
                .containsExactly(8, "number-twice");
    }

    @Test
    void readsAWorkbookOnWhereItGoesOnOnAnotherSheet() {
        var first = family();
        var wrong = family().with("/phone", "12");
        var twice = FileForm.ofThree().with("/number", first.text("/number"));

        var id =
                checked(
                        Format.XLSX,
                        Paper.sheets(
                                5,
                                first.file(),
                                family().file(),
                                wrong.file(),
                                twice.file(),
                                family().file()));

        assertThat(show(id).getMap("preview.households"))
                .containsEntry("new", 3)
                .containsEntry("refused", 2);
        assertThat(show(id).getInt("preview.persons.new")).isEqualTo(9);
        assertThat(refusals(id))
                .extracting("sheet", "row", "rule", "reason")
                .containsExactly(
                        tuple(2, 4, "Pattern", "must be an 11-digit mobile number"),
                        tuple(
                                2,
                                5,
                                "household-refused",
                                "Refused with row 4 of sheet 2 of the same household"),
                        tuple(
                                3,
                                2,
                                "household-refused",
                                "Refused with row 4 of sheet 2 of the same household"),
                        tuple(
                                3,
                                3,
                                "number-twice",
                                "This household number was in row 2 already; the rows of a household"
                                        + " must follow one another"),
                        tuple(
                                3,
                                4,
                                "household-refused",
                                "Refused with row 3 of sheet 3 of the same household"),
                        tuple(
                                3,
                                5,
                                "household-refused",
                                "Refused with row 3 of sheet 3 of the same household"));
        assertThat(committed(id).getMap("committed")).containsEntry("new", 3);
    }

    @Test
    void namesEveryRefusedRowWithColumnRuleValueAndReason() {
        var family = family().with("/members/2/birthDate", "2001-01-01");
        var id = checked(csv(family().file(), family.file()));

        assertThat(refusals(id))
                .extracting("row", "column", "rule")
                .contains(tuple(7, "member.birthDate", "id-birth-date"))
                .contains(tuple(5, "number", "household-refused"));
        as("county-officer", COUNTY)
                .header("Accept-Language", "zh-CN")
                .get("/v1/imports/{id}/refusals?format=json", id)
                .then()
                .body("reason", hasItem("出生日期与身份证号码不一致"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "XLSX"})
    void givesTheRefusedRowsOutAsAFileWithoutFormulas(Format format) {
        var family = family();
        var file = Paper.csv(family().file(), family.file()).replaceFirst("illness", "=1+1");
        var id = checked(file.getBytes(StandardCharsets.UTF_8));

        var bytes =
                as("county-officer", COUNTY)
                        .get("/v1/imports/{id}/refusals?format={f}", id, format.extension())
                        .then()
                        .statusCode(200)
                        .contentType(startsWith(format.mediaType()))
                        .extract()
                        .asByteArray();
        assertThat(Written.all(format, bytes)).contains("'=1+1").contains("formula");
    }

    @Test
    void refusesRowsOutsideTheAreaOfTheImport() {
        var elsewhere = family().with("/division", FileForm.VILLAGE_ELSEWHERE);
        var response =
                as("township-officer", "341623100000")
                        .contentType("text/csv")
                        .body(csv(family().file(), elsewhere.file()))
                        .post("/v1/imports");
        var id = UUID.fromString(response.then().statusCode(201).extract().path("id"));

        Officer.awaited(id, "ready");
        assertThat(refusals(id))
                .first()
                .satisfies(refusal -> assertThat(refusal).containsEntry("rule", "outside-scope"));
    }

    @Test
    void refusesANumberThatIsOnTheRegisterOfAnotherArea() {
        var elsewhere = family().with("/division", FileForm.VILLAGE_ELSEWHERE);
        Officer.registered(elsewhere);
        var response =
                as("township-officer", "341623100000")
                        .contentType("text/csv")
                        .body(csv(family().with("/number", elsewhere.text("/number")).file()))
                        .post("/v1/imports");
        var id = UUID.fromString(response.then().statusCode(201).extract().path("id"));

        Officer.awaited(id, "ready");
        assertThat(refusals(id))
                .first()
                .satisfies(refusal ->
                        assertThat(refusal).containsEntry("rule", "number-outside-scope"));
    }

    @Test
    void isNotThereForAnotherArea() {
        var id = checked(csv(family().file()));

        for (var path : List.of("", "/events", "/refusals")) {
            as("township-officer", "341623100000")
                    .get("/v1/imports/" + id + path)
                    .then()
                    .statusCode(404);
        }
        as("county-officer", "341602000000")
                .put("/v1/imports/{id}/commit", id)
                .then()
                .statusCode(404);
        as("township-officer", "341623100000")
                .contentType("text/csv")
                .body(csv(family().file()))
                .post("/v1/imports?division=" + COUNTY)
                .then()
                .statusCode(404);
    }

    @Test
    void listsTheNewestFirstPageByPageAndAsASheet() {
        var older = send(csv(family().file())).<String>path("id");
        var newer = send(csv(family().file())).<String>path("id");

        var first = list("limit=1");
        assertThat(first.<List<String>>path("items.id")).containsExactly(newer);
        var second = list("limit=1&after=" + first.<String>path("next"));
        assertThat(second.<List<String>>path("items.id")).containsExactly(older);
        assertThat(
                        as("county-officer", COUNTY)
                                .accept("text/csv")
                                .get("/v1/imports?limit=1")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .contains(newer, older);
        as("county-officer", COUNTY).get("/v1/imports?after=bm93aGVyZQ").then().statusCode(422);
    }

    private static Response list(String query) {
        return as("county-officer", COUNTY).get("/v1/imports?" + query);
    }

    @ParameterizedTest
    @CsvSource({"village-cadre", "helper", "resident", "auditor"})
    void isForOfficersOnly(String role) {
        as(role, COUNTY).get("/v1/imports").then().statusCode(403);
        as(role, COUNTY)
                .contentType("text/csv")
                .body(csv(family().file()))
                .post("/v1/imports")
                .then()
                .statusCode(403);
    }

    @Test
    void takesTheSameFileUnderTheSameIdOnce() {
        var id = Ids.next();
        var file = csv(family().file());

        put(id, file, 201);
        put(id, file, 200);
        put(id, csv(family().file()), 409);
    }

    private static void put(UUID id, byte[] file, int status) {
        as("county-officer", COUNTY)
                .contentType("text/csv")
                .body(file)
                .put("/v1/imports/{id}", id)
                .then()
                .statusCode(status);
    }

    @Test
    void commitsOnceHoweverOftenAsked() {
        var family = family().file();
        var id = checked(csv(family));
        committed(id);
        committed(id);

        assertThat(show(id).getInt("committed.new")).isEqualTo(1);
        as("county-officer", COUNTY)
                .get("/v1/households/{id}", idOf(family))
                .then()
                .header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @CsvSource({"CSV, GB18030", "CSV, UTF-16", "NDJSON, GB18030", "NDJSON, UTF-16"})
    void readsWhatAChineseProgramWrites(Format format, String charset) {
        var family = family().with("/address", "新河社区𠮷野巷3号");
        var text =
                new String(Paper.of(format, Wording.ZH, family.file()), StandardCharsets.UTF_8)
                        .replace("\ufeff", "");
        committed(checked(format, text.getBytes(Charset.forName(charset))));

        var kept = JsonPath.from(Officer.read(idOf(family.file())));
        assertThat(kept.getString("address")).isEqualTo("新河社区𠮷野巷3号");
        assertThat(kept.getString("members[0].name")).isEqualTo(family.text("/members/0/name"));
    }

    @Test
    void tellsItsProgressAsItGoes() {
        var id = send(csv(families(400))).then().statusCode(201).extract().<String>path("id");

        var events =
                as("county-officer", COUNTY)
                        .accept("text/event-stream")
                        .get("/v1/imports/{id}/events", id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        var cards =
                events.lines()
                        .filter(line -> line.startsWith("data:"))
                        .map(line -> JsonPath.from(line.substring(5)))
                        .toList();
        assertThat(cards).hasSizeGreaterThan(2);
        assertThat(cards)
                .extracting(card -> STATES.indexOf(card.getString("state")))
                .isSorted()
                .doesNotContain(-1);
        assertThat(cards).extracting(card -> card.getLong("progress.done")).isSorted();
        assertThat(cards).extracting(card -> card.getLong("rows")).isSorted();
        assertThat(cards.getLast().getString("state")).isEqualTo("ready");
        assertThat(cards.getLast().getLong("households")).isEqualTo(400);
        assertThat(cards.subList(0, cards.size() - 1))
                .extracting(card -> card.getString("state"))
                .doesNotContain("ready");
    }

    @Test
    void canBeThrownAwayBeforeItIsCommitted() {
        var id = checked(csv(family().file()));

        as("county-officer", COUNTY).delete("/v1/imports/{id}", id).then().statusCode(204);
        as("county-officer", COUNTY).get("/v1/imports/{id}", id).then().statusCode(404);
    }
}
