package org.uplift.household.supervision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.pairing.Bench;
import org.uplift.household.pairing.Staff;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupervisionTest {

    private Bench bench = new Bench("");
    private String village = "";
    private String other = "";
    private UUID household = new UUID(0, 0);

    @BeforeEach
    void registerTwoFamilies() {
        bench = Bench.open();
        village = bench.village();
        other = bench.village();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        var _ = Room.registered(FileForm.ofThree().with("/division", other));
    }

    @Test
    void addsUpFromVillageToTownship() {
        var _ = Staff.helper(village, "Road Office");
        giveTask();

        figures("township-officer", bench.township())
                .body("$", hasSize(3))
                .body("[0].division", equalTo(bench.township()))
                .body("[0].households", equalTo(2))
                .body("[0].helpers", equalTo(1))
                .body("[0].openTasks", equalTo(1))
                .body("[1].division", equalTo(village))
                .body("[1].households", equalTo(1))
                .body("[1].openTasks", equalTo(1))
                .body("[2].division", equalTo(other))
                .body("[2].openTasks", equalTo(0));
        figures("village-cadre", village).body("$", hasSize(1)).body("[0].households", equalTo(1));
    }

    @Test
    void countsWhatIsOverdueAndWhatWasPromisedAndNotKept() throws SQLException {
        giveTask();
        raiseNeed();
        Owner.says(
                """
                update task set due = current_date - 3 where household_id = '%1$s';
                update need set promised = current_date - 3, due = current_date - 3
                    where household_id = '%1$s'\
                """
                        .formatted(household));

        figures("county-officer", bench.township())
                .body("[0].overdueTasks", equalTo(1))
                .body("[0].needsBeyondPromise", equalTo(1));
    }

    @Test
    void countsWhoWasVisitedThisMonthAndThisYear() throws SQLException {
        var _ = Staff.helper(village, "Road Office");
        var _ = Staff.helper(village, "School");
        var second = Room.registered(FileForm.ofThree().with("/division", village));
        var _ = Room.registered(FileForm.ofThree().with("/division", village));
        var month =
                "date_trunc('month', now() at time zone 'Asia/Shanghai')"
                        + " at time zone 'Asia/Shanghai'";
        visited(household, "now()");
        visited(household, "now()");
        visited(household, month);
        visited(second, month + " - interval '1 second'");

        figures("county-officer", village)
                .body("[0].notVisitedThisMonth", equalTo(2))
                .body("[0].notVisitedThisYear", equalTo(TODAY.getMonthValue() == 1 ? 2 : 1))
                .body("[0].visitsThisMonth", equalTo(3))
                .body("[0].visitsPerHelper", equalTo(1.5f));
    }

    @Test
    void countsTheFindingsThatStand() throws SQLException {
        int before = figures("county-officer", village).extract().path("[0].findingsOpen");
        found("open");
        found("closed");

        figures("county-officer", village).body("[0].findingsOpen", equalTo(before + 1));
    }

    private void visited(UUID whom, String closed) throws SQLException {
        Owner.says(
                """
                insert into visit (id, household_id, division, subject, opened_at, closed_at, photos,
                    needs, points, flagged, doubts, version)
                values (gen_random_uuid(), '%1$s', '%2$s', 'test', timestamptz '2020-01-01', %3$s,
                    '{}', '{}', 0, false, '', 0)\
                """
                        .formatted(whom, village, closed));
    }

    private void found(String state) throws SQLException {
        Owner.says(
                """
                insert into finding (id, household_id, division, rule, edition, severity, owner,
                    sensitive, item, found_at, due, state)
                values (gen_random_uuid(), '%1$s', '%2$s', 'test', 1, 'low', 'village', false,
                    '%3$s', now(), current_date, '%3$s')\
                """
                        .formatted(household, village, state));
    }

    @Test
    void showsNothingOfWhatLiesElsewhere() {
        as("township-officer", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/supervision?division=" + village)
                .then()
                .statusCode(200)
                .body("$", hasSize(0));
    }

    private void giveTask() {
        as("village-cadre", village)
                .body(
                        Map.of(
                                "to",
                                "village",
                                "division",
                                village,
                                "household",
                                household,
                                "kind",
                                "visit",
                                "due",
                                TODAY.plusDays(2).toString()))
                .put("/v1/tasks/{id}", Ids.next())
                .then()
                .statusCode(201);
    }

    private void raiseNeed() {
        as("village-cadre", village)
                .body(Map.of("category", "water", "urgency", "pressing", "words", "a well"))
                .put("/v1/households/{id}/needs/{n}", household, Ids.next())
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse figures(String role, String division) {
        return as(role, division)
                .get("/v1/supervision?division=" + division)
                .then()
                .statusCode(200);
    }
}
