package org.uplift.trace.grower;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.problem.Rejected;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.RowWall;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.pledge.Kind;
import org.uplift.trace.pledge.Offer;
import org.uplift.trace.pledge.Pledges;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SupportTest {

    private static final String GTIN = "09521141012345";

    @Inject Growers growers;
    @Inject Pledges pledges;
    @Inject Session database;

    private final UUID id = UUID.randomUUID();
    private final String village = Family.anyVillage();
    private final String serial = Sample.serial();
    private final String lot = "L" + serial.substring(0, 8).toUpperCase(Locale.ROOT);
    private final String link = "/01/" + GTIN + "/21/" + serial;
    private final String path = "/v1/growers/" + id;

    /// A box of fruit that one grower harvested.
    @BeforeEach
    void packsABox() {
        var grower = new Grower(id, 1, village, village + "0001", 3, BigDecimal.TWO, false);
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            growers.learn(List.of(grower));
                            harvest();
                        }));
        var packed =
                Sample.single(Sample.box(serial), "\"bizStep\": \"packing\", ")
                        .replace("ObjectEvent", "TransformationEvent")
                        .replace("\"action\": \"OBSERVE\", ", "")
                        .replace(
                                "\"epcList\"",
                                "\"inputQuantityList\": [{\"epcClass\":"
                                        + " \"https://id.gs1.org/01/%s/10/%s\", \"quantity\": 5,"
                                                .formatted(GTIN, lot)
                                        + " \"uom\": \"KGM\"}], \"outputEPCList\"");
        Requests.as(VILLAGE_CADRE, village)
                .body(packed)
                .post("/epcis/events")
                .then()
                .statusCode(201);
    }

    @Test
    void showsAGrowerAsLongAsTheyLetIt() {
        browse().body(containsString("Grower 1")).body(not(containsString("Old Wang")));
        write("/profile", "{\"name\": \"Old <b>Wang</b>\", \"bornOn\": \"1970-03-01\"}", 200);
        write("/consents/name", "", 204);
        write("/consents/sales", "", 204);

        browse().body(containsString("Old &lt;b&gt;Wang"))
                .body(containsString("10,000 to 20,000 yuan"))
                .body(not(containsString("Income from this produce")));
        Requests.as(VILLAGE_CADRE, village).delete(path + "/consents/name").then().statusCode(204);

        browse().body(not(containsString("Wang"))).body(containsString("Grower 1"));
    }

    @Test
    void warnsOfARecalledBoxWithTheNextScanAndNoLongerWhenItIsLifted() {
        browse().body(not(containsString("Recalled"))).body(containsString("Grower 1: 100"));
        var recall = "/v1/recalls/" + Ids.next();
        Requests.as(COUNTY_OFFICER, village)
                .body("{\"lot\": \"/01/%s/10/%s\", \"reason\": \"residue\"}".formatted(GTIN, lot))
                .put(recall)
                .then()
                .statusCode(200);

        browse().body(containsString("Recalled: please do not eat it"))
                .body(containsString("residues of pesticides"));
        Requests.as(COUNTY_OFFICER, village).put(recall + "/lifting").then().statusCode(200);

        browse().body(not(containsString("Recalled")));
    }

    @Test
    void takesAPledgeWithoutAScriptAndShowsWhatBecameOfIt() {
        var receipt = form("25", "").then().statusCode(303).extract().header("Location");
        var page = receipt.substring(receipt.indexOf("/public"));
        given().get(page).then().statusCode(200).body(containsString("25 yuan"));
        given().get(page.replaceFirst("/page.*", ""))
                .then()
                .body("amountFen", equalTo(2_500))
                .body("kind", equalTo("donation"))
                .body("$", not(hasKey("contact")));

        browse().body(containsString("1 pledges, 25 yuan, of which 0 yuan"));
        var wall = new RowWall(village, village + "0");
        assertThat(wall.ask("select contact from pledge"))
                .hasSize(1)
                .noneMatch(contact -> contact.contains("example"));
    }

    @Test
    void takesThemAsJsonAndFromNoMachine() {
        json(2_000, "")
                .then()
                .statusCode(201)
                .header("Location", containsString("/public/pledges/"));
        json(2_000, "https://spam.example").then().statusCode(201);
        form("20", "https://spam.example").then().statusCode(303);

        assertThat(Behalf.ofTheService(() -> pledges.sum(id)).pledges()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 422", "0, 400", "1000001, 422"})
    void refusesTooLittleAndTooMuch(long fen, int status) {
        json(fen, "").then().statusCode(status).contentType("application/problem+json");
        form("0x10", "").then().statusCode(400);
        form("99999", "").then().statusCode(422);
    }

    @Test
    void takesOnlySoManyADay() {
        for (var i = 0; i < 20; i++) {
            var offer = new Offer(id, village, link, Kind.ORDER, 1_000, "a", serial + i);
            var _ = Behalf.ofTheService(() -> pledges.take(offer));
        }

        json(2_000, "")
                .then()
                .statusCode(409)
                .body("detail", startsWith("So many pledges came today"));
    }

    @Test
    void takesOnlySoManyFromOnePlace() {
        for (var i = 0; i < 10; i++) {
            var _ = Behalf.ofTheService(() -> pledges.take(from(serial)));
        }

        assertThatThrownBy(() -> Behalf.ofTheService(() -> pledges.take(from(serial))))
                .isInstanceOf(Rejected.class);
        assertThat(Behalf.<Object, RuntimeException>ofTheService(() -> pledges.take(from("else"))))
                .isNotNull();
        assertThat(Behalf.ofTheService(() -> pledges.sum(id)).pledges()).isEqualTo(11);
    }

    /// Each for another thing.
    private Offer from(String address) {
        return new Offer(id, village, "/" + UUID.randomUUID(), Kind.ORDER, 1_000, "a", address);
    }

    private Response form(String yuan, String website) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("link", link)
                .formParam("lang", "en")
                .formParam("grower", "0")
                .formParam("kind", "donation")
                .formParam("amount", yuan)
                .formParam("contact", "buyer@example.org")
                .formParam("website", website)
                .post("/public/pledges/form");
    }

    private Response json(long fen, String website) {
        return given().contentType("application/json")
                .body(
                        """
                        {"link": "%s", "grower": 0, "kind": "ORDER", "amountFen": %d,
                         "contact": "buyer@example.org", "website": "%s"}
                        """
                                .formatted(link, fen, website))
                .post("/public/pledges");
    }

    private ValidatableResponse browse() {
        return given().accept("text/html").get(link + "?lang=en").then().statusCode(200);
    }

    private void write(String part, String body, int status) {
        var asked = Requests.as(VILLAGE_CADRE, village);
        var sent = body.isEmpty() ? asked : asked.body(body);
        sent.put(path + part).then().statusCode(status);
    }

    private void harvest() {
        var step = UUID.randomUUID();
        sql(
                "insert into product values ('%s', '贵长', 'Guichang kiwi', 'guichang', 1000, 5)"
                                .formatted(GTIN)
                        + " on conflict do nothing");
        sql(
                "insert into trade_step (id, kind, division, household_id, day, said)"
                        + " values ('%s', 'harvest', '%s', '%s', current_date, '{}')"
                                .formatted(step, village, id));
        sql(
                "insert into lot (gtin, code, division, kind, household_id, step_id, day, kg)"
                        + " values ('%s', '%s', '%s', 'harvest', '%s', '%s', current_date, 50)"
                                .formatted(GTIN, lot, village, id, step));
        sql(
                "insert into sale (id, division, household_id, gtin, lot, kg, amount_fen, day)"
                        + " values ('%s', '%s', '%s', '%s', '%s', 5, 1500000, current_date)"
                                .formatted(step, village, id, GTIN, lot));
    }

    private void sql(String statement) {
        var _ = database.createNativeMutationQuery(statement).executeUpdate();
    }
}
