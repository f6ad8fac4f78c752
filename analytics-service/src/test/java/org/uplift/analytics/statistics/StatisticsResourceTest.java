package org.uplift.analytics.statistics;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.analytics.Family;
import org.uplift.events.division.DivisionEvent.DivisionEntered;
import org.uplift.events.division.DivisionLevel;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StatisticsResourceTest {

    private static final TopicWriter TOPIC = TopicWriter.to("household-events");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Of 101 townships with a hundred causes each, one household a cell.
    private static final String CELLS_OF_A_LARGE_COUNTY =
            """
            insert into cell_sums (generation, level, division, label, status, attribute, cause,
                folds, sums, households, persons, labourers)
            select id, 4, '%1$s' || lpad(town::text, 3, '0') || '000', 'red', 'helped', 'general',
                'cause-' || cause, 1, '\\x00', 1, 1, 1
            from shown_generation, generate_series(100, 200) town, generate_series(1, 100) cause\
            """;

    private static final String TOTALS_OF_A_LARGE_COUNTY =
            """
            insert into division_sums (generation, level, division, folds, sums)
            select id, 3, '%1$s000000', 1, '\\x00' from shown_generation\
            """;

    @Inject AgroalDataSource database;

    @Inject Statistics statistics;

    /// A county nobody else in these tests lives in.
    private final String county = "15%04d000000".formatted(next());

    private final String village = county.substring(0, 6) + "101001";

    private static int serial = 100;

    private static int next() {
        return serial++;
    }

    private static ValidatableResponse ask(String division, String query) {
        return as("county-officer", division).get("/v1/statistics/" + division + query).then();
    }

    @CanIgnoreReturnValue
    private UUID register(Family family) {
        var id = UUID.randomUUID();
        TOPIC.tell(new HouseholdRegistered(id, family.in(village).profile()), 1);
        return id;
    }

    private void awaitFolds(String division, int folds) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(
                        () -> ask(division, "").statusCode(200).body("folds", equalTo(folds)));
    }

    @Test
    void showsWhatWasToldAtEveryLevel() {
        var id = register(Family.of(3));
        register(Family.of(2).because("schooling"));
        awaitFolds(county, 2);
        TOPIC.tell(
                new HouseholdChanged(
                        id, Family.of(4).in(village).as(Label.GREEN, Status.EXITED).profile()),
                2);
        awaitFolds(county, 3);

        for (var division : new String[] {county, county.substring(0, 6) + "101000", village}) {
            ask(division, "?by=label")
                    .body("totals.households", equalTo(2))
                    .body("totals.persons", equalTo(6))
                    .body("groups.label", contains("green", "red"))
                    .body("groups.persons", contains(4, 2))
                    .body("groups.status", contains(nullValue(), nullValue()));
        }
    }

    @Test
    void measuresPovertyAsPublished() {
        for (var yuan : new int[] {1_000, 2_000, 2_952, 5_000}) {
            register(Family.of(1).earning(2017, yuan * 100L));
        }
        awaitFolds(county, 4);

        ask(county, "?lines=national&figures=poverty,degree")
                .body("totals.poverty", hasSize(1))
                .body("totals.poverty[0].p0", equalTo(0.5f))
                .body("totals.poverty[0].gapSum", equalTo(661_246_612 + 322_493_225))
                .body("totals.degree.degree", contains("not-poor", "mild", "moderate", "severe"))
                .body("totals.degree.households", contains(2, 0, 1, 1))
                .body("totals.income", nullValue());
    }

    @Test
    void tellsHowIncomesAreDistributed() {
        register(Family.of(1).earning(2017, -1));
        register(Family.of(2).earning(2017, 0));
        register(Family.of(3).earning(2017, 199_999));
        register(Family.of(4).earning(2017, 2_000_000));
        register(Family.of(5).withUnknownIncome());
        awaitFolds(county, 5);

        var edges = thousands(0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20);
        ask(county, "?figures=distribution")
                .body("totals.distribution[0].fromFen", nullValue())
                .body("totals.distribution[11].untilFen", nullValue())
                .body("totals.distribution.drop(1).fromFen", equalTo(edges))
                .body("totals.distribution.take(11).untilFen", equalTo(edges))
                .body(
                        "totals.distribution.households",
                        contains(1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1))
                .body("totals.distribution.persons", contains(1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 4))
                .body("totals.degree", nullValue());
    }

    private static List<Integer> thousands(int... yuan) {
        return IntStream.of(yuan).map(k -> k * 100_000).boxed().toList();
    }

    @Test
    void callsChildrenByTheirNames() {
        var township = county.substring(0, 6) + "101000";
        TOPIC.tell(new DivisionEntered(county, "测试县", DivisionLevel.COUNTY, null), 1);
        TOPIC.tell(new DivisionEntered(township, "测试镇", DivisionLevel.TOWNSHIP, county), 1);
        register(Family.of(5));
        awaitFolds(county, 1);

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        ask(county, "?children=true&by=cause")
                                .body("division.name", equalTo("测试县"))
                                .body("children.division.name", contains("测试镇"))
                                .body("children[0].totals.persons", equalTo(5))
                                .body("children[0].groups.cause", contains("illness")));
    }

    @Test
    void refusesToTellMoreGroupsThanAnybodyReads() throws SQLException {
        var _ =
                Behalf.ofTheService(() -> {
                    enterALargeCounty();
                    return county;
                });

        ask(county, "?children=true&by=label").body("children", hasSize(101));
        as("county-officer", county)
                .get("/v1/statistics/" + county + "?children=true&by=cause")
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("too-many"));
    }

    private void enterALargeCounty() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : List.of(TOTALS_OF_A_LARGE_COUNTY, CELLS_OF_A_LARGE_COUNTY)) {
                var _ = statement.executeUpdate(sql.formatted(county.substring(0, 6)));
            }
        }
    }

    @Test
    void givesTheSmallestPartsAskedForAsASheet() {
        register(Family.of(3));
        register(Family.of(2).because("schooling"));
        register(Family.of(4));
        awaitFolds(county, 3);
        var township = county.substring(0, 6) + "101000";
        var place = township + "," + township + ",township,";
        var head = "\ufeffdivision.code,division.name,division.level,label,status,attribute,cause,";
        var counts = "households,persons,labourers";

        assertThat(sheet("?children=true&by=cause"))
                .containsExactly(
                        head + counts, place + ",,,illness,2,7,2", place + ",,,schooling,1,2,1");
        assertThat(sheet("?children=true")).containsExactly(head + counts, place + ",,,,3,9,3");
        assertThat(sheet("?figures=degree"))
                .first()
                .asString()
                .startsWith(head + counts + ",degree.not-poor.households,degree.not-poor.persons,");
        assertThat(sheet("")).hasSize(2);
    }

    private List<String> sheet(String query) {
        return as("county-officer", county)
                .accept(SheetWriter.CSV)
                .get("/v1/statistics/" + county + query)
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"statistics.csv\"")
                .extract()
                .asString()
                .lines()
                .toList();
    }

    /// What is known of the one is not known of the other.
    @Test
    void tellsASheetFromAPageByItsTag() {
        register(Family.of(1));
        awaitFolds(county, 1);
        var page = ask(county, "").header("Vary", containsString("Accept")).extract();

        as("county-officer", county)
                .header("If-None-Match", page.header("ETag"))
                .accept(SheetWriter.CSV)
                .get("/v1/statistics/" + county)
                .then()
                .statusCode(200)
                .contentType(SheetWriter.CSV);
    }

    @Test
    void answersNotModifiedUntilSomethingChanges() {
        register(Family.of(1));
        awaitFolds(county, 1);
        var tag = ask(county, "?by=cause").extract().header("ETag");

        as("county-officer", county)
                .header("If-None-Match", tag)
                .get("/v1/statistics/" + county + "?by=cause")
                .then()
                .statusCode(304);
        register(Family.of(1));
        awaitFolds(county, 2);
        as("county-officer", county)
                .header("If-None-Match", tag)
                .get("/v1/statistics/" + county + "?by=cause")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?by=name",
                "?by=label;drop",
                "?by=label,,cause",
                "?by=label'--",
                "?by=LABEL"
            })
    void namesWhatMayBeAskedFor(String query) {
        ask(county, query)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.message",
                        hasItem(containsString("label, status, attribute, cause")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?children=perhaps", "?lines=mine", "?figures=all"})
    void refusesWhatItDoesNotKnow(String query) {
        ask(county, query).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void hidesWhatLiesOutsideTheDutyArea() {
        for (var persons = 1; persons <= 3; persons++) {
            register(Family.of(persons));
        }
        awaitFolds(county, 3);

        for (var elsewhere : new String[] {"000000000000", "150000000000", "341623000000"}) {
            as("auditor", county).get("/v1/statistics/" + elsewhere).then().statusCode(404);
        }
        as("department", village).get("/v1/statistics/" + county).then().statusCode(404);
        as("department", village).get("/v1/statistics/" + village).then().statusCode(200);
        as("resident", county).get("/v1/statistics/" + county).then().statusCode(403);
    }

    @Test
    void doesNotKnowADivisionNobodyNamedOrLivesIn() {
        ask("999999000000", "").statusCode(404).contentType("application/problem+json");
        as("auditor", county).get("/v1/statistics/34162").then().statusCode(400);
    }

    @Test
    void knowsTheNationAndItsProvinces() {
        register(Family.of(1));
        awaitFolds(county, 1);
        var nation =
                new Question(
                        "000000000000", null, Set.of(), true, Set.of(), Set.of(), Discretion.NONE);

        assertThat(Behalf.ofTheService(() -> statistics.answer(nation)).page())
                .satisfies(page -> assertThat(page.division().name()).isEqualTo("全国"))
                .satisfies(page -> assertThat(page.totals().households()).isPositive())
                .extracting(
                        StatisticsPage::children,
                        InstanceOfAssertFactories.list(StatisticsPage.Child.class))
                .extracting(child -> child.division().code())
                .contains("150000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"county-officer", "auditor", "operator", "department"})
    void showsTheWholeTreeToWhoIsOnDutyForTheNation(String role) {
        register(Family.of(1));
        register(Family.of(2));
        register(Family.of(3));
        awaitFolds(county, 3);

        for (var division : new String[] {"000000000000", "150000000000", county, village}) {
            as(role, "000000000000")
                    .get("/v1/statistics/" + division)
                    .then()
                    .statusCode(200)
                    .body("totals.households", greaterThanOrEqualTo(3));
        }
    }

    @Test
    void gathersForADepartmentWhatIsTooFewToBeTold() {
        for (var cause : List.of("illness", "illness", "illness", "illness")) {
            register(Family.of(2).because(cause));
        }
        register(Family.of(1).because("schooling"));
        register(Family.of(1).because("disaster"));
        register(Family.of(1).because("disaster"));
        awaitFolds(county, 7);
        var province = "150000000000";

        as("department", province)
                .get("/v1/statistics/" + county + "?by=cause&children=true")
                .then()
                .body("totals.households", equalTo(7))
                .body("groups.cause", contains(nullValue(), equalTo("illness")))
                .body("groups.households", contains(3, 4))
                .body("children[0].groups.households", contains(3, 4));
        as("county-officer", province)
                .get("/v1/statistics/" + county + "?by=cause")
                .then()
                .body("groups.cause", contains("disaster", "illness", "schooling"));
    }

    @Test
    void tellsADepartmentNothingOfADivisionWithTooFew() {
        var alone = county.substring(0, 6) + "102001";
        for (var persons = 1; persons < 5; persons++) {
            register(Family.of(persons));
        }
        TOPIC.tell(new HouseholdRegistered(UUID.randomUUID(), Family.of(6).in(alone).profile()), 1);
        awaitFolds(county, 5);

        as("department", county).get("/v1/statistics/" + alone).then().statusCode(404);
        as("village-cadre", county).get("/v1/statistics/" + alone).then().statusCode(200);
        as("department", county)
                .get("/v1/statistics/" + county + "?children=true")
                .then()
                .body("totals.households", equalTo(5))
                .body("children", empty());
    }

    @Test
    void holdsEverythingThatWasToldBeforeItsTime() {
        register(Family.of(1));
        awaitFolds(county, 1);
        register(Family.of(2));
        var told = Instant.now();

        var page =
                await().atMost(PATIENCE)
                        .until(
                                () -> ask(county, "").extract().jsonPath(),
                                answer -> isAfter(answer.getString("asOf"), told));

        assertThat(page.getInt("totals.households")).isEqualTo(2);
        assertThat(get("/q/metrics").asString()).contains("statistics_behind_seconds");
    }

    private static boolean isAfter(@Nullable String asOf, Instant moment) {
        return asOf != null && Instant.parse(asOf).isAfter(moment);
    }

    @Test
    void listsThePovertyLines() {
        as("department", county)
                .get("/v1/poverty-lines")
                .then()
                .statusCode(200)
                .body("findAll { it.kind == 'national' }.size()", equalTo(11))
                .body("find { it.region == '520000000000' }.amountFen", equalTo(730_000));
    }
}
