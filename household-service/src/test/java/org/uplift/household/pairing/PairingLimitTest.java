package org.uplift.household.pairing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.household.pairing.Bench.officer;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

/// From a day far ahead on, nobody has more than one household.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PairingLimitTest {

    private static final LocalDate DAY = TODAY.plusDays(300);

    private Bench bench = new Bench("");
    private String village = "";
    private String helper = "";

    @BeforeEach
    void allowOneHousehold() {
        bench = Bench.open();
        village = bench.village();
        helper = Staff.helper(village, "Road Office");
        officer()
                .body(Map.of("households", 1))
                .put("/v1/pairing-limits/{r}/{d}", Room.COUNTY, DAY.toString())
                .then()
                .statusCode(200);
    }

    @Test
    void holdsWhenTwoProposalsAreAcceptedSideBySide() throws Exception {
        var other = Bench.open();
        var elsewhere = other.village();
        Staff.serve(helper, elsewhere);
        var here = registered(village, 33.05, 116.05);
        var there = registered(elsewhere, 33.06, 116.06);
        var both = List.of(proposed(bench.township()), proposed(other.township()));

        try (var officers = Executors.newFixedThreadPool(2)) {
            officers.invokeAll(both.stream().map(this::accepting).toList());
        }

        assertThat(Stream.of(here, there).flatMap(one -> helpers(one).stream()))
                .containsExactly(helper);
        assertThat(both.stream().map(one -> line(one, "state")))
                .containsExactlyInAnyOrder("accepted", "refused");
        assertThat(both.stream().map(one -> line(one, "rule")))
                .containsExactlyInAnyOrder(null, "helper-full");
    }

    @Test
    void isCountedOneAfterTheOther() throws Exception {
        var first = registered(village, 33.05, 116.05);
        var second = registered(village, 33.06, 116.06);
        try (var early = Owner.connection();
                var late = Owner.connection();
                var watch = Owner.connection();
                var pool = Executors.newSingleThreadExecutor()) {
            early.setAutoCommit(false);
            begin(early, first, helper, DAY);
            Future<Boolean> end = pool.submit(() -> isRefused(late, second));
            await().atMost(Duration.ofMinutes(1)).until(() -> end.isDone() || isWaiting(watch));
            early.commit();

            assertThat(end.get()).isTrue();
        }
        assertThat(helpers(first)).containsExactly(helper);
        assertThat(helpers(second)).isEmpty();
    }

    @Test
    void leavesAloneWhoIsBeyondTheLimit() {
        var near = registered(village, 33.05, 116.05);
        var far = registered(village, 33.06, 116.06);
        livesAt(helper, 33.05, 116.05);

        var proposal = proposed(bench.township());
        Bench.read(proposal).then().body("unpaired", equalTo(1)).body("optimal", equalTo(true));
        bench.accept(proposal).then().statusCode(200);

        assertThat(helpers(near)).containsExactly(helper);
        assertThat(helpers(far)).isEmpty();
    }

    @Test
    void letsTwoExchangeTheirHouseholds() throws SQLException {
        var other = Staff.helper(village, "School");
        livesAt(helper, 33.05, 116.05);
        livesAt(other, 33.09, 116.09);
        var near = registered(village, 33.05, 116.05);
        var far = registered(village, 33.09, 116.09);
        try (var owner = Owner.connection()) {
            begin(owner, near, other, TODAY.minusDays(9));
            begin(owner, far, helper, TODAY.minusDays(9));
        }

        var proposal = proposed(bench.township());
        bench.accept(proposal).then().statusCode(200);

        assertThat(helpers(near)).containsExactly(helper, other);
        assertThat(helpers(far)).containsExactly(other, helper);
        lines(proposal, "state", "accepted", "accepted");
    }

    /// Tests accept three at a time.
    @Test
    void letsMoreExchangeTheirHouseholdsThanAreTakenAtATime() throws SQLException {
        var people = helpers(4);
        var homes = homes(4);
        for (var i = 0; i < 4; i++) {
            livesAt(people.get(i), 33.05 + i * 0.02, 116.05);
            begin(homes.get(i), people.get((i + 1) % 4));
        }

        var proposal = proposed(bench.township());
        bench.accept(proposal).then().statusCode(200);

        lines(proposal, "state", "accepted", "accepted", "accepted", "accepted");
        for (var i = 0; i < 4; i++) {
            assertThat(helpers(homes.get(i)))
                    .containsExactly(people.get(i), people.get((i + 1) % 4));
        }
    }

    @Test
    void makesRoomFromTheEndOfARowThatIsLongerThanWhatIsTakenAtATime() throws SQLException {
        var people = helpers(6);
        var homes = homes(5);
        livesAt(people.getFirst(), 34.5, 117.5);
        for (var i = 0; i < 5; i++) {
            livesAt(people.get(i + 1), 33.05 + i * 0.02, 116.05);
            begin(homes.get(i), people.get(i));
        }

        var proposal = proposed(bench.township());
        Bench.acceptSome(proposal).then().statusCode(202);
        bench.accept(proposal).then().statusCode(200);

        for (var i = 0; i < 5; i++) {
            assertThat(helpers(homes.get(i))).containsExactly(people.get(i + 1), people.get(i));
        }
    }

    private List<String> helpers(int many) {
        return Stream.concat(
                        Stream.of(helper),
                        Stream.generate(() -> Staff.helper(village, "School")).limit(many - 1))
                .toList();
    }

    private List<UUID> homes(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> registered(village, 33.05 + i * 0.02, 116.05))
                .toList();
    }

    private void begin(UUID household, String subject) throws SQLException {
        try (var owner = Owner.connection()) {
            begin(owner, household, subject, TODAY.minusDays(9));
        }
    }

    @Test
    void holdsForWhoeverTakesAHouseholdOver() throws SQLException {
        var full = Staff.helper(village, "School");
        var given = registered(village, 33.05, 116.05);
        try (var owner = Owner.connection()) {
            begin(owner, given, helper, TODAY.minusDays(9));
            begin(owner, registered(village, 33.06, 116.06), full, TODAY.minusDays(9));
        }
        var passing = Ids.next();
        officer()
                .body(Map.of("household", given, "to", full, "on", DAY.toString()))
                .put("/v1/pairing-hand-overs/{id}", passing)
                .then()
                .statusCode(200);

        with(Tokens.of(full, "helper", village))
                .put("/v1/pairing-hand-overs/{id}/acceptance", passing)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("helper-full"));

        assertThat(helpers(given)).containsExactly(helper);
        officer()
                .get("/v1/pairing-hand-overs?division=" + village)
                .then()
                .body("items[0].state", equalTo("proposed"));
    }

    @Test
    void isThatOfTheDayOnWhichAPairingBegins() throws SQLException {
        try (var owner = Owner.connection()) {
            begin(owner, registered(village, 33.05, 116.05), helper, TODAY);
            begin(owner, registered(village, 33.06, 116.06), helper, DAY.minusDays(1));

            assertThat(isRefused(owner, registered(village, 33.07, 116.07))).isTrue();
        }
    }

    private Callable<Integer> accepting(UUID proposal) {
        return () -> bench.accept(proposal).statusCode();
    }

    private static UUID proposed(String township) {
        var id = Ids.next();
        var form =
                "{\"division\":\"%s\",\"day\":\"%s\",\"mode\":\"fresh\"}".formatted(township, DAY);
        officer()
                .body(form.getBytes(UTF_8))
                .put("/v1/pairing-proposals/{id}", id)
                .then()
                .statusCode(201);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> Bench.read(id).path("state"), "ready"::equals);
        return id;
    }

    private static String line(UUID proposal, String part) {
        return officer().get("/v1/pairing-proposals/{id}/lines", proposal).path("items[0]." + part);
    }

    private static void lines(UUID proposal, String part, String... all) {
        officer()
                .get("/v1/pairing-proposals/{id}/lines", proposal)
                .then()
                .body("items." + part, contains(all));
    }

    /// The newest first.
    private static List<String> helpers(UUID household) {
        return officer().get("/v1/households/{id}/pairings", household).path("items.helper");
    }

    private static UUID registered(String village, double latitude, double longitude) {
        var place = Map.of("latitude", latitude, "longitude", longitude);
        return Room.registered(FileForm.ofThree().with("/place", place).with("/division", village));
    }

    private static void livesAt(String subject, double latitude, double longitude) {
        var home = Map.of("latitude", latitude, "longitude", longitude);
        officer()
                .body(Map.of("division", Room.COUNTY, "home", home))
                .put("/v1/helpers/{h}", subject)
                .then()
                .statusCode(200);
    }

    private boolean isRefused(Connection connection, UUID household) {
        try {
            begin(connection, household, helper, DAY);
            return false;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("as many households as the limit allows");
            return true;
        }
    }

    private void begin(Connection connection, UUID household, String subject, LocalDate day)
            throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        """
                        insert into pairing (id, household_id, division, helper, since, decided_by,
                            decided_at)
                        values (?, ?, ?, ?, ?, 'test', now())\
                        """)) {
            insert.setObject(1, Ids.next());
            insert.setObject(2, household);
            insert.setString(3, village);
            insert.setString(4, subject);
            insert.setObject(5, day);
            var _ = insert.executeUpdate();
        }
    }

    private static boolean isWaiting(Connection connection) throws SQLException {
        var waiting =
                "select exists (select from pg_locks where locktype = 'advisory' and not granted)";
        try (var ask = connection.createStatement();
                var row = ask.executeQuery(waiting)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
