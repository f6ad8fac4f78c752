package org.uplift.household.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HelpEvent.NeedRaised;
import org.uplift.events.household.HelpEvent.NeedTurned;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NeedStoryTest {

    private static final String SOON = LocalDate.now(Time.HERE).plusDays(20).toString();

    private String village = "";
    private UUID household = new UUID(0, 0);
    private UUID need = new UUID(0, 0);

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = Room.registered(FileForm.ofThree().with("/division", village));
        need = Ids.next();
    }

    @Test
    void isRaisedTakenMetConfirmedAndOpenedAgain() {
        raise("a well").then().statusCode(201).body("need.state", equalTo("open"));
        turn("helper", "taking", Map.of("promised", SOON))
                .then()
                .body("need.promised", equalTo(SOON))
                .body("need.due", equalTo(SOON));
        turn("helper", "fulfilment", Map.of("words", "dug")).then().statusCode(200);
        turn("village-cadre", "confirmation", Map.of("how", "visit")).then().statusCode(200);
        turn("village-cadre", "reopening", Map.of("reason", "it is dry"))
                .then()
                .body("need.state", equalTo("reopened"))
                .body("turns.state", contains("taken", "fulfilled", "confirmed", "reopened"))
                .body("turns[2].how", equalTo("visit"));

        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            HouseholdRegistered.class,
                            NeedRaised.class,
                            NeedTurned.class,
                            NeedTurned.class,
                            NeedTurned.class,
                            NeedTurned.class);
            assertThat(told.getLast())
                    .isEqualTo(new NeedTurned(household, village, need, "confirmed", "reopened"));
        }
    }

    @Test
    void isDoneOnceHoweverOftenAsked() {
        raise("a well").then().statusCode(201);
        raise("a well").then().statusCode(200);
        turn("helper", "taking", Map.of("promised", SOON)).then().statusCode(200);
        turn("helper", "taking", Map.of("promised", SOON))
                .then()
                .statusCode(200)
                .body("turns", hasSize(1));

        raise("a road").then().statusCode(409);
        turn("helper", "taking", Map.of("promised", LocalDate.now(Time.HERE).toString()))
                .then()
                .statusCode(409);
    }

    @Test
    void isTakenMetAndConfirmedByOnePersonEach() {
        raise("a well").then().statusCode(201);

        isOfOnePerson("helper", "taking", Map.of("promised", SOON), "taken");
        isOfOnePerson("helper", "fulfilment", Map.of("words", "dug"), "fulfilled");
        isOfOnePerson("village-cadre", "confirmation", Map.of("how", "visit"), "confirmed");
    }

    @Test
    void standsOnTheCardUntilTheHouseholdConfirmsIt() {
        raise("a well").then().statusCode(201);
        card().then()
                .body("needs.words", contains("a well"))
                .body("needs[0].promised", equalTo(false));
        turn("helper", "taking", Map.of("promised", SOON));
        turn("helper", "fulfilment", Map.of("words", "dug"));
        card().then().body("needs.state", contains("fulfilled"));

        turn("village-cadre", "confirmation", Map.of("how", "phone"));

        card().then().body("needs", empty());
    }

    @Test
    void isConfirmedOnlyOnceItWasMet() {
        raise("a well");

        turn("village-cadre", "confirmation", Map.of("how", "visit"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem("step-out-of-order"));
    }

    @Test
    void isConfirmedByNoHelper() {
        raise("a well");

        turn("helper", "confirmation", Map.of("how", "visit")).then().statusCode(403);
    }

    @Test
    void isPromisedForNoDayThatIsOver() {
        raise("a well");

        turn("helper", "taking", Map.of("promised", "2020-01-01"))
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("promise-in-past"));
    }

    @Test
    void saysNoNumberOfAnybody() {
        raise("call 13955551234")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("number-in-words"));
    }

    @Test
    void isNotThereForThoseElsewhere() {
        raise("a well");
        elsewhere().get("/v1/needs/{id}", need).then().statusCode(404);
        elsewhere()
                .body(Map.of("promised", SOON))
                .put("/v1/needs/{id}/taking", need)
                .then()
                .statusCode(404);
        elsewhere().get("/v1/needs?division=" + village).then().body("items", empty());
    }

    /// The other's need is not seen, and its id is not to be had all the same.
    @Test
    void sharesItsIdWithNoNeedElsewhere() {
        raise("a well");
        var other =
                Room.registered(FileForm.ofThree().with("/division", FileForm.VILLAGE_ELSEWHERE));

        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .body(form("a well"))
                .put("/v1/households/{id}/needs/{need}", other, need)
                .then()
                .statusCode(409);
    }

    @Test
    void isListedByStateCategoryAndPlaceAPageAtATime() {
        raise("a well");
        var second = Ids.next();
        put(second, "a road").then().statusCode(201);

        var page = as("township-officer", Room.COUNTY).get(list("&limit=1")).jsonPath();
        assertThat(page.getList("items.id")).containsExactly(need.toString());
        as("township-officer", Room.COUNTY)
                .queryParam("after", page.getString("next"))
                .get(list(""))
                .then()
                .body("items.id", contains(second.toString()));
        as("auditor", village).get(list("&state=taken")).then().body("items", empty());
        as("auditor", village).get(list("&overdue=true")).then().body("items", empty());
        as("auditor", village).get(list("&category=job")).then().body("items", empty());
        as("auditor", village).get(list("&state=open")).then().body("items", hasSize(2));
        assertThat(
                        as("auditor", village)
                                .accept("text/csv")
                                .get(list(""))
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .contains("a well", "a road");
    }

    @Test
    void whoReadsItIsWrittenDown() {
        raise("a well");
        as("helper", village).get("/v1/needs/{id}", need).then().statusCode(200);

        as("auditor", Room.COUNTY)
                .get("/v1/households/{id}/readers", household)
                .then()
                .body("items.operation", contains("readNeed", "raiseNeed", "registerHousehold"));
    }

    @Test
    void movesWithItsHousehold() {
        raise("a well");
        Room.edit(household, "/division", FileForm.VILLAGE_ELSEWHERE);

        as("helper", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/needs/{id}", need)
                .then()
                .body("need.division", equalTo(FileForm.VILLAGE_ELSEWHERE));
        as("helper", village).get("/v1/needs/{id}", need).then().statusCode(404);
    }

    @Test
    void isErasedWithItsHousehold() {
        raise("a well");
        turn("helper", "taking", Map.of("promised", SOON));
        as("operator", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", household)
                .then()
                .statusCode(204);

        as("county-officer", Room.COUNTY).get("/v1/needs/{id}", need).then().statusCode(404);
    }

    @CanIgnoreReturnValue
    private Response raise(String words) {
        return put(need, words);
    }

    private Response put(UUID id, String words) {
        return as("helper", village)
                .body(form(words))
                .put("/v1/households/{id}/needs/{need}", household, id);
    }

    private static RequestSpecification elsewhere() {
        return as("village-cadre", FileForm.VILLAGE_ELSEWHERE);
    }

    private static Map<String, Object> form(String words) {
        var form = new HashMap<String, Object>();
        form.put("category", "water");
        form.put("urgency", "pressing");
        form.put("words", words);
        return form;
    }

    @CanIgnoreReturnValue
    private Response turn(String role, String step, Map<String, ?> body) {
        return as(role, village).body(body).put("/v1/needs/{id}/" + step, need);
    }

    private void isOfOnePerson(String role, String step, Map<String, ?> body, String state) {
        turn(role, step, body).then().statusCode(200);
        with(Tokens.of("somebody-else", role, village))
                .body(body)
                .put("/v1/needs/{id}/" + step, need)
                .then()
                .statusCode(409)
                .body("violations.rule", contains(state));
        turn(role, step, body).then().statusCode(200);
    }

    private String list(String filter) {
        return "/v1/needs?division=" + village + filter;
    }

    private Response card() {
        return as("helper", village).get("/v1/households/{id}/card", household);
    }
}
