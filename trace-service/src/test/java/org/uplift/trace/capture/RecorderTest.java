package org.uplift.trace.capture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.trace.epcis.Json;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Unfit;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RecorderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject Recorder recorder;
    @Inject Witness witness;
    @Inject DataSource database;

    private final String village = Family.anyVillage();
    private final String elsewhere = Family.anyVillage();
    private final String serial = Sample.serial();
    private final String box = Sample.box(serial);
    private final String link = "https://id.gs1.org/01/09521141012345/21/" + serial;

    @Test
    void recordsAStepInTheCallersNameAndTellsItsIds() {
        var ids = recorded(event(box, "\"bizStep\": \"packing\", "));

        assertThat(ids).hasSize(1);
        shown(village).body("epcisBody.queryResults.resultsBody.eventList", hasSize(1));
        shown(elsewhere).body("epcisBody.queryResults.resultsBody.eventList", hasSize(0));
        assertThat(witness.of(link))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.eventId()).isEqualTo(ids.getFirst());
                    assertThat(it.division()).isEqualTo(village);
                    assertThat(it.bizStep()).isEqualTo("https://ref.gs1.org/cbv/BizStep-packing");
                    assertThat(it.eventTime()).isEqualTo(Instant.parse("2024-10-01T08:00:00Z"));
                    assertThat(it.action()).isEqualTo("OBSERVE");
                });
    }

    @Test
    void recordsTheSameOnceAndRefusesAnotherOfTheSameId() {
        var id = "\"eventID\": \"urn:example:%s\", ".formatted(serial);
        var first = recorded(event(box, id));

        assertThat(recorded(event(box, id))).isEqualTo(first);
        assertThatThrownBy(() -> recorded(event(box, id + "\"disposition\": \"active\", ")))
                .isInstanceOf(Refusal.class);
        shown(village).body("epcisBody.queryResults.resultsBody.eventList", hasSize(1));
    }

    @Test
    void recordsNothingWhereItsCallerComesToNothing() {
        assertThatThrownBy(() ->
                        Behalf.ofTheService(() ->
                                QuarkusTransaction.requiringNew().run(this::recordAndStumble)))
                .hasMessage("stumbled");

        shown(village).body("epcisBody.queryResults.resultsBody.eventList", hasSize(0));
    }

    @Test
    void recordsNothingThatBreaksARule() {
        var wrong = event(box, "\"bizStep\": \"juggling\", ");

        assertThatThrownBy(() -> recorded(event(box, ""), wrong)).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> recorded(event(box, ""), event(Witness.UNHEARD_OF + serial, "")))
                .isInstanceOfSatisfying(
                        Unfit.class,
                        unfit ->
                                assertThat(unfit.flaws().getFirst().rule())
                                        .isEqualTo("unheard-of"));
        shown(village).body("epcisBody.queryResults.resultsBody.eventList", hasSize(0));
    }

    @Test
    void leavesTheCallerInTheirOwnName() {
        var role =
                Behalf.of(
                        DivisionScope.of(village),
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .call(() -> {
                                            var _ =
                                                    recorder.record(
                                                            village, List.of(event(box, "")));
                                            return role();
                                        }));

        assertThat(role).isEqualTo("none");
    }

    @Test
    void storesOfADocumentWhatNobodyObjectsTo() {
        var unheardOf = Sample.event(Witness.UNHEARD_OF + serial, "");
        var other = Sample.event(box, "\"disposition\": \"active\", ");
        var document = Sample.document(Sample.event(box, ""), unheardOf, other);

        var rolledBack = captured(document, "rollback");
        shown(village).body("epcisBody.queryResults.resultsBody.eventList", hasSize(0));
        var wentOn = captured(document, "proceed");

        shown(village).body("epcisBody.queryResults.resultsBody.eventList", hasSize(2));
        for (var job : List.of(rolledBack, wentOn)) {
            assertThat(job.getBoolean("success")).isFalse();
            assertThat(job.getList("errors.detail", String.class))
                    .containsExactly("Event 1, /epcList: Nobody heard of it");
        }
        Requests.as(COUNTY_OFFICER, village)
                .body(Sample.single(Witness.UNHEARD_OF + serial, "").getBytes(UTF_8))
                .post("/epcis/events")
                .then()
                .statusCode(400)
                .body("violations.rule", hasItem("unheard-of"))
                .body("type", equalTo("epcisException:ValidationException"));
    }

    @Test
    void tellsOnlookersWhatThingsWeighToTheLastDigit() {
        var lot = "https://id.gs1.org/01/09521141012345/10/" + serial;
        var quantity =
                "\"quantityList\": [{\"epcClass\": \"%s\", \"quantity\": 1234.5, \"uom\": \"GRM\"}], ";

        var _ = recorded(event(box, quantity.formatted(lot)));

        assertThat(witness.of(lot).getFirst().things())
                .filteredOn(Thing::isKind)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.exact()).isEqualByComparingTo(new BigDecimal("1.2345")));
    }

    private void recordAndStumble() {
        assertThat(recorder.record(village, List.of(event(box, "")))).hasSize(1);
        throw new IllegalStateException("stumbled");
    }

    private List<String> recorded(ObjectNode... events) {
        return Behalf.of(
                DivisionScope.of(village),
                () ->
                        QuarkusTransaction.requiringNew()
                                .call(() -> recorder.record(village, List.of(events))));
    }

    private static ObjectNode event(String epc, String more) {
        return (ObjectNode) Json.read(Sample.event(epc, more));
    }

    private String role() throws SQLException {
        try (var connection = database.getConnection();
                var ask = connection.createStatement();
                var row = ask.executeQuery("select current_setting('role')")) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private JsonPath captured(String document, String behaviour) {
        var address =
                Requests.as(COUNTY_OFFICER, village)
                        .header("GS1-Capture-Error-Behaviour", behaviour)
                        .body(document.getBytes(UTF_8))
                        .post("/epcis/capture")
                        .then()
                        .statusCode(202)
                        .extract()
                        .header("Location");
        var path = address.substring(address.indexOf("/epcis/"));
        return await().atMost(PATIENCE)
                .until(
                        () -> Requests.as(COUNTY_OFFICER, village).get(path).jsonPath(),
                        job -> !job.getBoolean("running"));
    }

    private ValidatableResponse shown(String place) {
        return Requests.as(COUNTY_OFFICER, place)
                .queryParam("MATCH_epc", box)
                .get("/epcis/events")
                .then()
                .statusCode(200);
    }
}
