package org.uplift.trace.grower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.trace.TraceEvent;
import org.uplift.events.trace.TraceEvent.PledgeHandedOver;
import org.uplift.events.trace.TraceEvent.PledgeMade;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Poll;
import org.uplift.testkit.Requests;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;
import org.uplift.trace.pledge.Kind;
import org.uplift.trace.pledge.Offer;
import org.uplift.trace.pledge.Pledges;
import org.uplift.trace.pledge.Sum;
import org.uplift.trace.profile.Profiles;
import org.uplift.trace.profile.Shown;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProfileRoomTest {

    @Inject Growers growers;
    @Inject Profiles profiles;
    @Inject Pledges pledges;
    @Inject HouseholdListener listener;

    private final UUID id = UUID.randomUUID();
    private final String village = Family.anyVillage();
    private final String township = village.substring(0, 9) + "000";
    private final String path = "/v1/growers/" + id;

    @BeforeEach
    void growsFruit() {
        var grower = new Grower(id, 1, village, village + "0001", 3, BigDecimal.TWO, false);
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> growers.learn(List.of(grower))));
    }

    @Test
    void showsFieldByFieldWhatTheGrowerLetsThem() {
        write("1970-03-01").then().statusCode(200);
        assertThat(shown().name()).isEmpty();
        assertThat(shown().village()).isEmpty();

        consent("name").then().statusCode(204);
        consent("name").then().statusCode(204);
        assertThat(shown()).extracting(Shown::name, Shown::storyEn).containsExactly("Old Wang", "");
        consent("village").then().statusCode(204);
        assertThat(shown().village()).isEqualTo(village);

        Requests.as(VILLAGE_CADRE, village).delete(path + "/consents/name").then().statusCode(204);
        assertThat(shown().name()).isEmpty();
        Requests.as(VILLAGE_CADRE, village)
                .get(path + "/consents")
                .then()
                .body("field", contains("name", "village"))
                .body("[0].withdrawnAt", notNullValue())
                .body("[0].withdrawnTo", notNullValue());
    }

    @Test
    void showsNoChildToAnybody() {
        var child = LocalDate.now(Time.HERE).minusYears(18).plusDays(1);
        write(child.toString())
                .then()
                .statusCode(422)
                .body("violations[0].rule", equalTo("grown-up"));
        consent("face").then().statusCode(404);
    }

    @Test
    void keepsNothingReadableAndNothingOfWhoIsErased() {
        write("1970-03-01").then().statusCode(200);
        consent("name").then().statusCode(204);
        var wall = new RowWall(village, village + "0");
        assertThat(wall.ask("select sealed from grower_profile"))
                .noneMatch(it -> it.contains("Wang"));
        var pledge = pledge(5_000, "a@example.org");

        listener.on(
                Poll.of("household-events")
                        .telling(new HouseholdErased(id, village, "consent-withdrawn"), 2)
                        .records());

        assertThat(wall.count("grower_profile")).isZero();
        assertThat(wall.count("grower_consent")).isZero();
        assertThat(wall.ask("select contact from pledge where contact is not null")).isEmpty();
        assertThat(Behalf.<Object, RuntimeException>ofTheService(() -> pledges.receipt(pledge)))
                .isNotNull();
    }

    @Test
    void handsAPledgeOverOnceAndTellsIt() {
        var pledge = pledge(12_300, "b@example.org");
        var today = LocalDate.now(Time.HERE);
        assertThat(sum()).isEqualTo(new Sum(1, 12_300, 0));
        contact(pledge).then().body("contact", equalTo("b@example.org"));

        handOver(pledge, today.plusDays(1)).then().statusCode(409);
        handOver(pledge, today).then().statusCode(204);
        handOver(pledge, today).then().statusCode(204);
        handOver(pledge, today.minusDays(1)).then().statusCode(409);

        assertThat(sum().handedOverFen()).isEqualTo(12_300);
        try (var topic = TopicReader.of("trace-events", TraceEvent.class)) {
            var told = topic.awaitAbout(pledge, PledgeMade.class, PledgeHandedOver.class);
            assertThat(told)
                    .containsExactly(
                            new PledgeMade(pledge, id, id, 12_300, today),
                            new PledgeHandedOver(pledge, id, id, 12_300, today));
        }
    }

    @Test
    void tellsWhoReadAndChangedWhatIsKeptOfAGrowerAndWhatFor() {
        var officer = Tokens.of("zhang", "township-officer", township);
        write("1970-03-01").then().statusCode(200);
        Requests.with(officer, "inspection").get(path + "/profile").then().statusCode(200);
        Requests.with(officer, "assistance")
                .get(contactOf(pledge(5_000, "a@example.org")))
                .then()
                .statusCode(200);
        Requests.withoutPurpose(officer).put(path + "/consents/name").then().statusCode(204);

        var readers = readers("auditor", township, "").then().statusCode(200).extract().jsonPath();
        assertThat(readers.getList("items.operation"))
                .containsExactly("giveConsent", "readPledgeContact", "readProfile", "writeProfile");
        assertThat(readers.getList("items.act"))
                .containsExactly("changed", "read", "read", "changed");
        assertThat(readers.getList("items.purpose"))
                .containsExactly("verification", "assistance", "inspection", "verification");
        assertThat(readers.getList("items.stated")).containsExactly(false, true, true, true);
        assertThat(readers.getList("items.subject")).startsWith("zhang", "zhang", "zhang");
        readers("county-officer", Family.anyVillage(), "").then().statusCode(404);
        readers("village-cadre", village, "").then().statusCode(403);
    }

    @Test
    void givesTheReadersPageByPageAlsoOfWhoGrowsFruitNoLonger() {
        write("1970-03-01").then().statusCode(200);
        consent("name").then().statusCode(204);
        consent("story").then().statusCode(204);
        var grower = new Grower(id, 2, village, village + "0001", 3, BigDecimal.ZERO, false);
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> growers.learn(List.of(grower))));

        Requests.as(VILLAGE_CADRE, village).get(path + "/profile").then().statusCode(404);
        var first = readers("auditor", township, "?limit=2").jsonPath();
        var next = readers("auditor", township, "?limit=2&after=" + first.getString("next"));

        assertThat(first.getList("items.operation")).containsExactly("giveConsent", "giveConsent");
        next.then().body("items.operation", contains("writeProfile")).body("next", nullValue());
    }

    @Test
    void showsNeitherAProfileNorAContactToWhoDoesNotSayWhatFor() {
        write("1970-03-01").then().statusCode(200);
        var cadre = Tokens.of("township-officer", township);
        for (var asked : List.of(path + "/profile", contactOf(pledge(5_000, "a@example.org")))) {
            Requests.withoutPurpose(cadre)
                    .get(asked)
                    .then()
                    .statusCode(400)
                    .body("violations.path", contains("Purpose"))
                    .body("violations.rule", contains("required"));
        }
        Requests.with(cadre, "curiosity")
                .get(path + "/consents")
                .then()
                .statusCode(400)
                .body("violations.rule", contains("code"));

        assertThat(readers("auditor", township, "").jsonPath().getList("items.act"))
                .containsExactly("changed");
    }

    private Response readers(String role, String place, String query) {
        return Requests.as(role, place).get(path + "/readers" + query);
    }

    private static String contactOf(UUID pledge) {
        return "/v1/pledges/" + pledge + "/contact";
    }

    private Sum sum() {
        return Behalf.ofTheService(() -> pledges.sum(id));
    }

    private UUID pledge(long fen, String contact) {
        var offer = new Offer(id, village, path, Kind.DONATION, fen, contact, village);
        return Behalf.ofTheService(() -> pledges.take(offer));
    }

    private Response contact(UUID pledge) {
        return Requests.as("township-officer", township).get(contactOf(pledge));
    }

    private Response handOver(UUID pledge, LocalDate on) {
        return Requests.as("township-officer", township)
                .body("{\"on\": \"%s\"}".formatted(on))
                .put("/v1/pledges/" + pledge + "/hand-over");
    }

    private Shown shown() {
        return Behalf.ofTheService(() -> profiles.shown(id, village));
    }

    private Response consent(String field) {
        return Requests.as(VILLAGE_CADRE, village).put(path + "/consents/" + field);
    }

    private Response write(String bornOn) {
        return Requests.as(VILLAGE_CADRE, village)
                .body(
                        """
                        {"name": "Old Wang", "bornOn": "%s", "storyZh": "老王", "storyEn": "Wang's"}
                        """
                                .formatted(bornOn))
                .put(path + "/profile");
    }
}
