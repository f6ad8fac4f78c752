package org.uplift.platform.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.HELPER;
import static org.uplift.testkit.Requests.with;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.events.user.UserEvent.Duty;
import org.uplift.events.user.UserEvent.Leave;
import org.uplift.platform.Time;
import org.uplift.platform.duties.DutyRoll.Entry;
import org.uplift.platform.problem.Barred;
import org.uplift.platform.projection.Rows;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RollCallTest {

    private static final TopicWriter DUTIES = TopicWriter.to("duty-events");
    private static final String COUNTY = "341623000000";
    private static final LocalDate TODAY = LocalDate.now(Time.HERE);

    private final String user = "user-" + UUID.randomUUID();

    @Inject DataSource database;
    @Inject Rows rows;
    @Inject DutyRoll roll;
    @Inject Watch watch;

    @Test
    void whomTheRegisterDoesNotKnowComesInByTheTokenAlone() {
        office().then().statusCode(200);
    }

    @Test
    void whoeverIsDisabledIsOutWithinAMinuteAndInAgainWhenEnabled() {
        tell(1, officer(), Instant.parse("2026-11-22T04:00:00Z"));

        awaitOffice(403);
        office().then().body("detail", containsString("disabled since 2026-11-22T04:00:00Z"));
        with(Tokens.of("somebody-else", COUNTY_OFFICER, COUNTY))
                .get("/v1/room/office")
                .then()
                .statusCode(200);

        tell(2, officer(), null);
        awaitOffice(200);
    }

    @Test
    void whereTheRegisterIsRequiredStrangersStayOutside() {
        var claims = new JwtClaims();
        claims.setSubject(user);
        var stranger =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                        .addRole(COUNTY_OFFICER)
                        .build();

        assertThat(called(false, stranger).getRoles()).containsExactly(COUNTY_OFFICER);
        var refused = called(true, stranger);
        assertThat(refused.getRoles()).isEmpty();
        assertThat(refused.<Object>getAttribute(RollCall.REFUSAL)).isInstanceOf(Barred.class);
    }

    private SecurityIdentity called(boolean isRequired, SecurityIdentity identity) {
        return new RollCall(watch, new Custom(isRequired, Duration.ofSeconds(5)), Clock.systemUTC())
                .augment(identity, look -> Uni.createFrom().item(look))
                .await()
                .indefinitely();
    }

    private record Custom(boolean isRequired, Duration freshness) implements DutySettings {}

    @Test
    void servesInTheRolesAndPlacesOfTheDutiesAlone() {
        tell(1, duty(HELPER, COUNTY, TODAY, null), null);
        awaitOffice(403);
        office().then().body("detail", containsString("No duty of yours"));
        me(HELPER, COUNTY).then().statusCode(200);
        me(HELPER, "341623101201").then().statusCode(200);
        me(HELPER, "340000000000").then().statusCode(403);
        me(HELPER, "341624000000").then().statusCode(403);
    }

    @Test
    void aDutyIsOverAtMidnightInTheVillages() {
        tell(1, duty(HELPER, COUNTY, TODAY, TODAY.plusDays(1)), null);
        awaitOffice(403);
        var midnight = TODAY.plusDays(1).atStartOfDay(Time.HERE).toInstant();

        at(midnight.minusMillis(1));
        me(HELPER, COUNTY).then().statusCode(200);
        at(midnight);
        me(HELPER, COUNTY).then().statusCode(403);
    }

    @Test
    void onLeaveNobodyComesIn() {
        var leave = new Leave(TODAY, TODAY.plusDays(1));
        DUTIES.tell(new DutiesChanged(user, false, List.of(officer()), List.of(leave), null), 1);

        awaitOffice(403);
        at(TODAY.plusDays(1).atStartOfDay(Time.HERE).toInstant());
        office().then().statusCode(200);
    }

    @Test
    void whoNeverHadADutyHereComesInByTheTokenAgainWhenEnabled() {
        DUTIES.tell(new DutiesChanged(user, true, List.of(), List.of(), Instant.EPOCH), 1);
        awaitOffice(403);

        DUTIES.tell(new DutiesChanged(user, true, List.of(), List.of(), null), 2);
        awaitOffice(200);
    }

    @Test
    void whatIsOlderOverwritesNothing() {
        var admitted = new DutiesChanged(user, false, List.of(officer()), List.of(), null);
        var disabled = new DutiesChanged(user, false, List.of(officer()), List.of(), Instant.EPOCH);

        learn(new Entry(7, disabled));
        learn(new Entry(6, admitted));
        assertThat(disabledSince()).isEqualTo(Instant.EPOCH);

        learn(new Entry(8, admitted), new Entry(7, disabled));
        assertThat(disabledSince()).isNull();
    }

    private void learn(Entry... told) {
        QuarkusTransaction.requiringNew().run(() -> roll.learn(List.of(told)));
    }

    private @Nullable Instant disabledSince() {
        return roll.find(user).orElseThrow().disabledSince();
    }

    @Test
    void aRegisterThatCannotBeReadIsNoOpenDoor() {
        office().then().statusCode(200);
        var nobodyThere = new PGSimpleDataSource();
        nobodyThere.setPortNumbers(new int[] {1});

        QuarkusMock.installMockForInstance(new DutyRoll(rows, nobodyThere), roll);

        await().atMost(Duration.ofMinutes(1)).until(() -> office().statusCode() == 503);
        QuarkusMock.installMockForInstance(new DutyRoll(rows, database), roll);
        await().atMost(Duration.ofMinutes(1)).until(() -> office().statusCode() == 200);
    }

    private void tell(long version, Duty duty, @Nullable Instant disabledSince) {
        DUTIES.tell(
                new DutiesChanged(user, false, List.of(duty), List.of(), disabledSince), version);
    }

    private static Duty officer() {
        return duty(COUNTY_OFFICER, COUNTY, TODAY.minusYears(1), null);
    }

    private static Duty duty(
            String role, String division, LocalDate from, @Nullable LocalDate until) {
        return new Duty(role, division, from, until);
    }

    private void awaitOffice(int status) {
        await().atMost(Duration.ofMinutes(1)).until(() -> office().statusCode() == status);
    }

    private Response office() {
        return with(Tokens.of(user, COUNTY_OFFICER, COUNTY)).get("/v1/room/office");
    }

    private Response me(String role, String division) {
        return with(Tokens.of(user, role, division)).get("/v1/room/me");
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, Time.HERE), Clock.class);
    }
}
