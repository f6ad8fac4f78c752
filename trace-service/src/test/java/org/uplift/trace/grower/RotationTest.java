package org.uplift.trace.grower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.testkit.Requests.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.KeyringTrial;
import org.uplift.platform.sealing.Resealings;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.KeyTraces;
import org.uplift.testkit.Rekeyed;
import org.uplift.testkit.RotatedKeys;
import org.uplift.trace.pledge.Kind;
import org.uplift.trace.pledge.Offer;
import org.uplift.trace.pledge.Pledges;

/// From the old keys to the new ones, with whatever growers, buyers and subscribers said of
/// themselves.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(value = RotatedKeys.class, restrictToAnnotatedClass = true)
class RotationTest {

    private static final String TOKEN = "by this they know us";
    private static final UUID FIRST = new UUID(0, 0);
    private static final String VILLAGE = Family.anyVillage();
    private static final String COUNTY = VILLAGE.substring(0, 6) + "000000";

    @Inject DataSource database;
    @Inject Resealings resealings;
    @Inject Growers growers;
    @Inject Pledges pledges;

    private final List<UUID> families = List.of(FIRST, UUID.randomUUID(), UUID.randomUUID());
    private UUID pledge = FIRST;
    private String subscription = "";

    @BeforeEach
    void keepSomeOfEachUnderTheOldKey() throws SQLException {
        for (var family : families) {
            learn(family);
            write(family);
            var forgotten = offer(family, "gone");
            pledge = offer(family, "buyer@example.org");
            say("update pledge set contact = null where id = '%s'".formatted(forgotten));
            subscription = subscribe();
        }
        try (var connection = connection()) {
            for (var holding : with(RotatedKeys.between())) {
                var _ = sealAnew(holding, connection);
            }
            assertThat(KeyTraces.of(RotatedKeys.old()))
                    .containsExactly(
                            "epcis_subscription.token",
                            "grower_profile.sealed",
                            "keyring_proof.sealed",
                            "pledge.contact");
        }
    }

    @Test
    void leavesNothingUnderTheOldKeyAndLosesNothing() throws SQLException {
        var id = UUID.randomUUID();
        as("operator", COUNTY).put("/v1/resealings/{id}", id).then().statusCode(201);
        while (Behalf.ofTheService(resealings::step)) {
            readsTheFamilyAndTheBuyer();
        }

        as("operator", COUNTY)
                .get("/v1/resealings/{id}", id)
                .then()
                .body("key", equalTo(RotatedKeys.last().name()))
                .body("finishedAt", notNullValue());
        try (var connection = connection()) {
            assertThat(KeyTraces.of(RotatedKeys.old())).isEmpty();
            for (var holding : with(RotatedKeys.last())) {
                assertThat(sealAnew(holding, connection)).isEqualTo(holding.pieces(connection));
            }
        }
        readsTheFamilyAndTheBuyer();
        assertThat(token()).isEqualTo(TOKEN);
    }

    /// Of an edition before, which gave no proof.
    @Test
    void startsWithItsOwnKeysAlone() throws SQLException {
        say("delete from keyring_proof");
        var before = token(RotatedKeys.old());
        var foreign = Keyring.fresh();

        assertThatThrownBy(() -> startsWith(foreign))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("are not those of this database");
        startsWith(RotatedKeys.old());
        assertThatThrownBy(() -> startsWith(foreign))
                .hasMessageContaining("are not those of this database");
        assertThat(token(RotatedKeys.old())).isEqualTo(before);
    }

    private void startsWith(Keyring keyring) throws SQLException {
        new KeyringTrial(database, keyring.seal(), with(keyring)).hold(new StartupEvent());
    }

    private static List<Holding> with(Keyring keyring) {
        return Rekeyed.with(keyring).all(Holding.class);
    }

    /// All of it, in small pieces.
    private static long sealAnew(Holding holding, Connection connection) throws SQLException {
        var pieces = 0L;
        var done = holding.sealAnew(connection, "", 2);
        for (; done.pieces() > 0; done = holding.sealAnew(connection, done.place(), 2)) {
            pieces += done.pieces();
        }
        return pieces;
    }

    private void readsTheFamilyAndTheBuyer() {
        as(COUNTY_OFFICER, COUNTY)
                .get("/v1/growers/{id}/profile", FIRST)
                .then()
                .body("name", equalTo("Old Wang"));
        as(COUNTY_OFFICER, COUNTY)
                .get("/v1/pledges/{id}/contact", pledge)
                .then()
                .body("contact", equalTo("buyer@example.org"));
    }

    private String token() throws SQLException {
        return token(RotatedKeys.last());
    }

    private String token(Keyring keyring) throws SQLException {
        var sql = "select token from epcis_subscription where id = '%s'".formatted(subscription);
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return keyring.seal().open(rows.getString(1), "subscription " + subscription);
        }
    }

    private void say(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private Connection connection() throws SQLException {
        return Behalf.ofTheService(() -> database.getConnection());
    }

    private void learn(UUID id) {
        var grower = new Grower(id, 1, VILLAGE, VILLAGE + "0001", 3, BigDecimal.TWO, false);
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> growers.learn(List.of(grower))));
    }

    private void write(UUID family) {
        var profile =
                Map.of("name", "Old Wang", "bornOn", "1970-03-01", "storyZh", "", "storyEn", "");
        as(COUNTY_OFFICER, COUNTY)
                .body(profile)
                .put("/v1/growers/{id}/profile", family)
                .then()
                .statusCode(200);
    }

    private UUID offer(UUID family, String contact) {
        var address = UUID.randomUUID().toString();
        var offer =
                new Offer(family, VILLAGE, "/" + family, Kind.DONATION, 1_000, contact, address);
        return Behalf.ofTheService(() -> pledges.take(offer));
    }

    private String subscribe() {
        var query = "q" + UUID.randomUUID();
        as(COUNTY_OFFICER, COUNTY)
                .body(Map.of("name", query, "query", Map.of("EQ_eventID", List.of("urn:x:none"))))
                .post("/epcis/queries")
                .then()
                .statusCode(201);
        var wanted =
                Map.of("dest", "http://localhost:1/box", "stream", true, "signatureToken", TOKEN);
        return as(COUNTY_OFFICER, COUNTY)
                .body(wanted)
                .post("/epcis/queries/{name}/subscriptions", query)
                .then()
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst(".*/", "");
    }
}
