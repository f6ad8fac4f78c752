package org.uplift.household.family;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.measures.YearlyPlan;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

/// What is in hand for two families, and how they are counted, when they become one and two again.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MergerStoryTest {

    private static final LocalDate TODAY = LocalDate.now(Time.HERE);
    private static final String SOON = TODAY.plusDays(20).toString();

    /// By somebody who wants to change it.
    private static final String WAITED_FOR =
            """
            select exists (select from pg_stat_activity
                where pg_backend_pid() = any (pg_blocking_pids(pid))
                    and query not like '%for share%')\
            """;

    private final YearlyPlan plan;
    private String here = "";
    private String there = "";
    private UUID kept = Ids.next();
    private UUID absorbed = Ids.next();
    private UUID merger = Ids.next();

    @Inject
    MergerStoryTest(YearlyPlan plan) {
        this.plan = plan;
    }

    @BeforeEach
    void registerTwoFamilies() {
        Room.open();
        here = Room.newVillage();
        there = Room.newVillage();
        kept = Room.registered(FileForm.ofThree().with("/division", here));
        absorbed = Room.registered(FileForm.ofThree().with("/division", there));
        merger = Ids.next();
    }

    @Test
    void takesNeedsToTheHouseholdThatStays() {
        var need = raised();
        merge();

        card(kept).body("needs.id", contains(need.toString()));
        card(absorbed).body("needs", empty());
        listed("needs", here).body("items.householdId", contains(kept.toString()));
        listed("needs", there).body("items", empty());

        step(here, "helper", "needs/" + need + "/taking", Map.of("promised", SOON));
        card(kept).body("needs.state", contains("taken"));
    }

    @Test
    void givesNeedsBackAsTheyHaveBecome() {
        var need = raised();
        merge();
        step(here, "helper", "needs/" + need + "/taking", Map.of("promised", SOON));
        var own = Ids.next();
        raise(kept, own);

        undo();

        card(kept).body("needs.id", contains(own.toString()));
        card(absorbed)
                .body("needs.id", contains(need.toString()))
                .body("needs.state", contains("taken"));
        listed("needs", there).body("items.householdId", contains(absorbed.toString()));
        step(there, "helper", "needs/" + need + "/fulfilment", Map.of("words", "dug"));
    }

    @Test
    void goesOnWithWhatWasDoneAndTurnsTheLabelByIt() {
        var measure = running(absorbed, there);
        label(kept, "red");
        merge();

        label(kept, "yellow");
        card(kept).body("measures.id", contains(measure.toString()));
        card(absorbed).body("measures", empty());
        listed("measures", here).body("items.householdId", contains(kept.toString()));

        step(here, "village-cadre", "measures/" + measure + "/end", on(TODAY));

        label(kept, "red");
    }

    @Test
    void givesMeasuresBackThatRunOn() {
        var measure = running(absorbed, there);
        merge();

        undo();

        label(kept, "red");
        label(absorbed, "yellow");
        card(kept).body("measures", empty());
        card(absorbed).body("measures.id", contains(measure.toString()));
        step(there, "village-cadre", "measures/" + measure + "/end", on(TODAY));
        label(absorbed, "red");
    }

    @Test
    void remembersWhatHasBegunAndEndedSince() {
        var ended = running(absorbed, there);
        var begun = planned(absorbed, there, "job");
        merge();
        step(here, "village-cadre", "measures/" + ended + "/end", on(TODAY));
        step(here, "village-cadre", "measures/" + begun + "/beginning", on(TODAY));

        undo();

        Room.read(absorbed).then().body("help.measures", contains("job"));
        Room.read(kept).then().body("help.measures", empty());
    }

    @Test
    void leavesTheirOwnMeasuresToThoseWhoStay() {
        var own = running(kept, here);
        var _ = running(absorbed, there);
        merge();
        Room.read(kept).then().body("help.measures", contains("industry"));

        undo();

        label(kept, "yellow");
        card(kept).body("measures.id", contains(own.toString()));
    }

    @Test
    void knowsOfAFormerDayWhoseThePlanWas() {
        var _ = running(absorbed, there);
        var before = Instant.now();
        merge();
        var between = Instant.now();
        undo();

        assertThat(plannedFor(kept, before)).isZero();
        assertThat(plannedFor(absorbed, before)).isEqualTo(1);
        assertThat(plannedFor(kept, between)).isEqualTo(1);
        assertThat(plannedFor(absorbed, between)).isZero();
        assertThat(plannedFor(kept, null)).isZero();
        assertThat(plannedFor(absorbed, null)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"need, needs, taking, promised", "measure, measures, beginning, on"})
    void tellsWhoeverTakesAStepWhileItGoesOver(String table, String path, String step, String item)
            throws Exception {
        var id = table.equals("need") ? raised() : planned(absorbed, there, "job");
        var day = table.equals("need") ? SOON : TODAY.toString();
        var request = as("village-cadre", Room.COUNTY).body(Map.of(item, day));
        try (var holder = Owner.connection();
                var people = Executors.newSingleThreadExecutor()) {
            holder.setAutoCommit(false);
            say(holder, "select from household where id = '%s' for update".formatted(absorbed));
            var answer = people.submit(() -> request.put("/v1/%s/%s/%s".formatted(path, id, step)));
            await().atMost(ofMinutes(1)).until(() -> isWaitedFor(holder));
            say(
                    holder,
                    "update %s set household_id = '%s' where id = '%s'".formatted(table, kept, id));
            holder.commit();

            answer.get()
                    .then()
                    .statusCode(409)
                    .body("violations.rule", contains("household-merged"));
        }
    }

    private static void say(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    private static boolean isWaitedFor(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var answer = statement.executeQuery(WAITED_FOR)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    @Test
    void countsWhomItAbsorbedNowhereButAmongThoseWithoutColour() {
        supervision(there).body("[0].households", equalTo(1));
        merge();

        supervision(there)
                .body("[0].households", equalTo(0))
                .body("[0].notVisitedThisMonth", equalTo(0))
                .body("[0].notVisitedThisYear", equalTo(0));
        labels(there).body("[0].red", equalTo(0)).body("[0].none", equalTo(1));
        labels(here).body("[0].red", equalTo(1)).body("[0].none", equalTo(0));

        undo();

        supervision(there).body("[0].households", equalTo(1));
        labels(there).body("[0].red", equalTo(1)).body("[0].none", equalTo(0));
    }

    @Test
    void drawsNobodyWhereNobodyIsLeft() {
        merge();

        drawn(there, 1).statusCode(409).body("violations.rule", hasItem("too-few"));
        drawn(here, 1).statusCode(201).body("population", equalTo(1));
    }

    private void merge() {
        Told.now(kept, merger, Told.merger(absorbed)).then().statusCode(201);
    }

    private void undo() {
        Told.undone(kept, merger).then().statusCode(200);
    }

    private UUID raised() {
        var need = Ids.next();
        raise(absorbed, need);
        return need;
    }

    private static void raise(UUID household, UUID need) {
        as("village-cadre", Room.COUNTY)
                .body(Map.of("category", "water", "urgency", "pressing", "words", "a well"))
                .put("/v1/households/{id}/needs/{need}", household, need)
                .then()
                .statusCode(201);
    }

    private static UUID running(UUID household, String village) {
        var measure = planned(household, village, "industry");
        step(village, "village-cadre", "measures/" + measure + "/beginning", on(TODAY));
        return measure;
    }

    private static UUID planned(UUID household, String village, String category) {
        var measure = Ids.next();
        as("village-cadre", village)
                .body(
                        Map.of(
                                "category",
                                category,
                                "budgetFen",
                                1_000_000,
                                "startsOn",
                                TODAY.toString(),
                                "endsOn",
                                TODAY.plusDays(90).toString(),
                                "expectedFen",
                                200_000))
                .put("/v1/households/{id}/measures/{measure}", household, measure)
                .then()
                .statusCode(201);
        return measure;
    }

    private static void step(String village, String role, String path, Map<String, String> body) {
        as(role, village).body(body).put("/v1/" + path).then().statusCode(200);
    }

    private static Map<String, String> on(LocalDate day) {
        return Map.of("on", day.toString());
    }

    private static void label(UUID household, String label) {
        card(household).body("label", equalTo(label));
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse card(UUID household) {
        return as("county-officer", Room.COUNTY)
                .get("/v1/households/{id}/card", household)
                .then()
                .statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse listed(String what, String village) {
        return as("village-cadre", village).get("/v1/{what}", what).then().statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse supervision(String village) {
        return as("county-officer", village)
                .get("/v1/supervision?division=" + village)
                .then()
                .statusCode(200);
    }

    @CanIgnoreReturnValue
    private static ValidatableResponse labels(String village) {
        var month = YearMonth.now(Time.HERE);
        return as("county-officer", village)
                .get("/v1/label-counts?division=%s&from=%s&until=%2$s".formatted(village, month))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse drawn(String village, int size) {
        var hash = "0".repeat(64);
        return as("county-officer", Room.COUNTY)
                .body(Map.of("division", village, "size", size, "commitment", hash))
                .put("/v1/spot-checks/{id}", Ids.next())
                .then();
    }

    private long plannedFor(UUID household, @Nullable Instant known) {
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() -> plan.of(household, TODAY, known).planned()));
    }
}
