package org.uplift.household.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.uplift.testkit.Requests.as;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.imports.Officer;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RetentionTest {

    private static final String COUNTY = "341623000000";

    private final Session database;
    private final Retentions retentions;
    private final Clock clock;
    @Inject @All List<Shelf> shelves;
    private UUID sent = new UUID(0, 0);

    @Inject
    RetentionTest(Session database, Retentions retentions, Clock clock) {
        this.database = database;
        this.retentions = retentions;
        this.clock = clock;
    }

    @BeforeEach
    void bringInAFile() {
        Officer.open();
        sent = Officer.checked(Officer.csv(Officer.families(1)));
    }

    @AfterEach
    void decideAsBefore() {
        decide("imports", 90, today()).statusCode(200);
    }

    @Test
    void keepsImportsForNinetyDays() {
        sweepIn(89);
        show(sent).statusCode(200);

        sweepIn(91);
        show(sent).statusCode(404);
    }

    @Test
    void followsADecisionFromItsDayOn() {
        decide("imports", 10, today().plusDays(20)).statusCode(200);

        sweepIn(19);
        show(sent).statusCode(200);

        sweepIn(20);
        show(sent).statusCode(404);
        as("operator", COUNTY)
                .get("/v1/retentions")
                .then()
                .statusCode(200)
                .body("kind", hasItems("imports", "superseded-versions"));
        forget(today().plusDays(20));
    }

    @Test
    void decidesNothingOfThePastAndOfNothingElse() {
        decide("imports", 1, today().minusDays(1)).statusCode(409);
        decide("wages", 1, today()).statusCode(404);
        assertThat(retentions.days("imports", today())).isEqualTo(90);
    }

    @Test
    void isDecidedByTheOperatorAloneForItHoldsForAll() {
        decide("county-officer", "imports", 1, today()).statusCode(403);
        assertThat(retentions.days("imports", today())).isEqualTo(90);
    }

    @Test
    void keepsEveryDecisionOfADayAndFollowsTheLast() {
        var day = today().plusDays(30);
        decide("imports", 10, day).statusCode(200);
        decide("imports", 20, day).statusCode(200);
        decide("imports", 20, day).statusCode(200);

        assertThat(retentions.days("imports", day)).isEqualTo(20);
        as("county-officer", COUNTY)
                .get("/v1/retentions")
                .then()
                .body("findAll { it.since == '%s' }.days".formatted(day), contains(20, 10));
        forget(day);
    }

    @Test
    void clearsTheOtherShelvesWhereOneCannotBeCleared() {
        var broken =
                new Shelf() {
                    @Override
                    public String kind() {
                        return "superseded-versions";
                    }

                    @Override
                    public int clear(Connection connection, Instant before) throws SQLException {
                        throw new SQLException("No such table", "42P01");
                    }
                };

        sweepIn(91, Stream.concat(Stream.of(broken), shelves.stream()).toList());

        show(sent).statusCode(404);
    }

    private void sweepIn(int days) {
        sweepIn(days, shelves);
    }

    private void sweepIn(int days, List<Shelf> these) {
        var later = Clock.offset(clock, Duration.ofDays(days));
        new RetentionSweep(database, retentions, these, later).sweep();
    }

    private void forget(LocalDate since) {
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeMutationQuery("delete from retention where since = ?1")
                                .setParameter(1, since)
                                .executeUpdate());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }

    private static ValidatableResponse decide(String kind, int days, LocalDate since) {
        return decide("operator", kind, days, since);
    }

    private static ValidatableResponse decide(String role, String kind, int days, LocalDate since) {
        return as(role, COUNTY)
                .body(Map.of("days", days, "since", since.toString()))
                .put("/v1/retentions/{kind}", kind)
                .then();
    }

    private static ValidatableResponse show(UUID id) {
        return as("county-officer", COUNTY).get("/v1/imports/{id}", id).then();
    }
}
