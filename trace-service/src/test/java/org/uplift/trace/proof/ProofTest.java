package org.uplift.trace.proof;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.capture.Recorder;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.database.Database;
import org.uplift.trace.epcis.Json;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProofTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String LAST =
            "select " + Content.COLUMNS + " from epcis_event e order by e.seq desc limit 1";
    private static final String BEHIND_HEAD =
            "select count(*) from epcis_event where seq > (select max(seq) from epcis_seal)";
    private static final String SEAL =
            """
            insert into epcis_seal (seq, day, leaf, chain)
            select max(e.seq), max(s.day), decode(?, 'hex'), decode(repeat('00', 32), 'hex')
            from epcis_event e, epcis_seal s
            """;
    private static final String CLOSE =
            """
            insert into epcis_day (day, events, root, chain, closed_at)
            select day, 1, chain, chain, now() from epcis_seal order by seq desc limit 1
            """;

    private static final String THREE_DAYS =
            """
            insert into epcis_day (day, events, root, chain, closed_at)
            select date '1970-01-01' + i, 1, decode(repeat('00', 32), 'hex'),
                decode(repeat('00', 32), 'hex'), now()
            from generate_series(0, 2) i
            """;

    @Inject ProofDesk desk;
    @Inject Database database;
    @Inject Seals seals;
    @Inject Inspection inspection;
    @Inject Clock clock;
    @Inject Recorder recorder;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    private final String village = Family.anyVillage();

    @Test
    void provesToAStrangerThatAnEventIsWhatItWas() throws Exception {
        var event = captured();
        sealed(event);
        assertThat(proof(event).getString("root")).isNull();

        closeToday();

        assertThat(proof(event).getString("root")).hasSize(64);
        assertThat(stranger(event)).isEqualTo("genuine");
        shift(event, 1);
        assertThat(stranger(event)).isEqualTo("NOT GENUINE");
        shift(event, -1);
        assertThat(stranger(event)).isEqualTo("genuine");
    }

    private void shift(String event, int seconds) {
        var sql =
                ("update epcis_event set record_time = record_time + interval '%d s'"
                                + " where event_id = '%s'")
                        .formatted(seconds, event);
        var _ =
                Behalf.<Integer, RuntimeException>ofTheService(
                        () -> QuarkusTransaction.requiringNew().call(() -> database.change(sql)));
    }

    @Test
    void tellsAStrangerWhatCannotBeProven() throws Exception {
        var event = captured();
        sealed(event);

        assertThat(stranger(event)).isEqualTo("sealed");
        assertThat(stranger("urn:example:nobody")).isEqualTo("no such event");
    }

    @Test
    void sealsAnEventInTheMomentItIsStored() {
        var event = captured();

        given().get("/public/proofs?event=" + event).then().statusCode(200);
    }

    /// Where one before it waits for its seal, it waits, too, and the shift seals both in order.
    @Test
    void sealsNothingAheadOfWhatWaits() {
        var event = captured();
        var sealed =
                Behalf.<Integer, RuntimeException>ofTheService(() -> {
                    QuarkusTransaction.begin();
                    try {
                        recorder.pause();
                        var next = "(select max(seq) + 1 from epcis_event)";
                        var waiting = copy(event).replace("-seq", next);
                        assertThat(database.change(waiting)).isOne();
                        var _ = recorder.record(village, List.of(another()));
                        return database.ask(BEHIND_HEAD, row -> row.getInt(1)).getFirst();
                    } finally {
                        QuarkusTransaction.rollback();
                    }
                });

        assertThat(sealed).isEqualTo(2);
    }

    @Test
    void findsWhatWasChangedInTheDatabase() {
        var event = captured();
        var later = captured();
        sealed(later);
        var one = "where event_id = '%s'".formatted(event);

        assertThat(after("select 1").isSound()).isTrue();
        assertThat(after("update epcis_event set body = replace(body, '08:00', '09:00') " + one))
                .satisfies(it -> isAbout(it, event, "changed"));
        assertThat(after("update epcis_event set record_time = now() " + one))
                .satisfies(it -> isAbout(it, event, "changed"));
        assertThat(after("delete from epcis_event " + one).rule()).isEqualTo("missing");
        assertThat(after(swap(event, later)).rule()).isEqualTo("changed");
        assertThat(after(copy(event)).rule()).isEqualTo("unsealed");
        assertThat(after("select 1").isSound()).isTrue();
    }

    /// Whoever may write, but not rewrite, puts something in behind the head, or closes a day.
    @Test
    void findsASealOutOfOrderAndARootOfSomethingElse() {
        var event = captured();
        sealed(event);

        assertThat(
                        after(
                                copy(event)
                                        .replace("-seq", "(select max(seq) + 1 from epcis_event)"),
                                SEAL))
                .satisfies(it -> assertThat(it.rule()).isEqualTo("order"));
        assertThat(after(CLOSE).rule()).isEqualTo("root");
    }

    @Test
    void letsNobodyRewriteASeal() {
        sealed(captured());

        assertThatThrownBy(() -> after("update epcis_seal set leaf = chain"))
                .hasStackTraceContaining("what is sealed stays sealed");
        assertThatThrownBy(() -> after("delete from epcis_day"))
                .hasStackTraceContaining("what is sealed stays sealed");
    }

    @Test
    void goesFromDayToDay() {
        Behalf.ofTheService(() -> {
            QuarkusTransaction.begin();
            try {
                assertThat(database.change(THREE_DAYS)).isEqualTo(3);
                var days = desk.days(LocalDate.of(1970, 1, 3), 2);
                assertThat(days.items())
                        .extracting(it -> it.day().getDayOfMonth())
                        .containsExactly(3, 2);
                assertThat(days.next()).isEqualTo("1970-01-01");
                assertThat(desk.days(LocalDate.of(1970, 1, 1), 2).next()).isNull();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    @Test
    void givesTheDaysOutAsASheet() {
        given().accept("text/csv")
                .get("/public/day-roots?until=1970-01-01")
                .then()
                .statusCode(200)
                .contentType("text/csv");
    }

    @Test
    void knowsNothingOfAnEventThatIsNotThere() {
        given().get("/public/proofs?event=urn:example:nobody").then().statusCode(404);
        given().get("/public/proofs").then().statusCode(400);
        given().get("/public/day-roots?until=yesterday").then().statusCode(anyOf(is(400), is(404)));
    }

    private void isAbout(Verdict verdict, String event, String rule) {
        assertThat(verdict.rule()).isEqualTo(rule);
        assertThat(verdict.number()).isEqualTo(proof(event).getLong("number"));
    }

    /// What the inspection says after somebody meddled, which is undone.
    private Verdict after(String meddling) {
        return Behalf.ofTheService(() -> {
            QuarkusTransaction.begin();
            try {
                if (meddling.startsWith("select")) {
                    return inspection.verify();
                }
                assertThat(database.change(meddling)).isPositive();
                return inspection.verify();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    /// What the inspection says after somebody put an event in, and a seal of their own making.
    private Verdict after(String meddling, String seal) {
        return Behalf.ofTheService(() -> {
            QuarkusTransaction.begin();
            try {
                assertThat(database.change(meddling)).isOne();
                var leaf = Hash.hex(database.ask(LAST, Content::of).getFirst().leaf());
                assertThat(database.change(seal, leaf)).isOne();
                return inspection.verify();
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private static String swap(String one, String other) {
        return """
        update epcis_event e set body = o.body from epcis_event o
        where e.event_id in ('%1$s', '%2$s') and o.event_id in ('%1$s', '%2$s')
            and o.event_id <> e.event_id
        """
                .formatted(one, other);
    }

    private static String copy(String event) {
        return """
        insert into epcis_event (seq, division, event_id, digest, declares_error, type, event_time,
                                 record_time, context, body)
        select -seq, division, event_id || 'x', digest, declares_error, type, event_time,
               record_time, context, body
        from epcis_event where event_id = '%s'
        """
                .formatted(event);
    }

    private String captured() {
        var id = "urn:example:" + Sample.serial();
        var box = Sample.box(Sample.serial());
        Requests.as(COUNTY_OFFICER, village)
                .body(Sample.single(box, "\"eventID\": \"%s\", ".formatted(id)))
                .post("/epcis/events")
                .then()
                .statusCode(201);
        return id;
    }

    private static ObjectNode another() {
        var box = Sample.box(Sample.serial());
        return (ObjectNode) Json.read(Sample.single(box, ""));
    }

    private static void sealed(String event) {
        await().atMost(PATIENCE)
                .until(() -> given().get("/public/proofs?event=" + event).statusCode() == 200);
    }

    private static JsonPath proof(String event) {
        var proofs = given().get("/public/proofs?event=" + event).jsonPath();
        return proofs.setRootPath("items[0]");
    }

    /// As if the days that have seals were over.
    private void closeToday() {
        Behalf.ofTheService(() -> {
            var ahead =
                    ChronoUnit.DAYS.between(
                            LocalDate.now(clock.withZone(Time.HERE)), seals.head().day());
            var later = Clock.offset(clock, Duration.ofDays(ahead + 1));
            QuarkusTransaction.requiringNew()
                    .run(() -> new Sealing(database, seals, later).closeDays());
        });
    }

    private String stranger(String event) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var script = Path.of("..", "docs", "VerifyEvent.java").toString();
        var address = service.toString().replaceAll("/$", "");
        var program =
                new ProcessBuilder(java, script, address, event).redirectErrorStream(true).start();
        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var said = new String(program.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains(": ").contains(event);
        return said.substring(0, said.indexOf(':'));
    }
}
