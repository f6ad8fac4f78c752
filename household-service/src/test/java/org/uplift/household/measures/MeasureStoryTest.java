package org.uplift.household.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.testkit.Requests.as;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.events.household.HelpEvent.MeasureBegun;
import org.uplift.events.household.HelpEvent.MeasureEffectRecorded;
import org.uplift.events.household.HelpEvent.MeasureEnded;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MeasureStoryTest {

    private static final LocalDate TODAY = LocalDate.now(Time.HERE);
    private static final String BEGUN = TODAY.minusDays(10).toString();

    private String village = "";
    private UUID household = new UUID(0, 0);
    private UUID measure = new UUID(0, 0);

    @BeforeEach
    void registerAFamilyThatNobodyHelps() {
        Room.open();
        village = Room.newVillage();
        var form =
                FileForm.ofThree()
                        .with("/division", village)
                        .with("/exitState", "not-exited")
                        .without("/help");
        household = Room.registered(form.without("/actualExitYear"));
        measure = Ids.next();
    }

    @Test
    void turnsTheLabelAsItBeginsAndAsItEnds() {
        plan(measure, form()).statusCode(201).body("measure.state", equalTo("planned"));
        label("red");

        step(measure, "beginning", BEGUN).statusCode(200);
        label("yellow");

        step(measure, "end", TODAY.toString()).body("measure.state", equalTo("ended"));
        label("red");
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            LabelChanged.class,
                            MeasureBegun.class,
                            HouseholdChanged.class,
                            LabelChanged.class,
                            MeasureEnded.class);
            assertThat(told.get(2))
                    .isEqualTo(new LabelChanged(household, village, Label.RED, Label.YELLOW));
        }
    }

    @Test
    void leavesTheFileOnlyWithTheLastOfItsCategory() {
        var second = Ids.next();
        plan(measure, form()).statusCode(201);
        plan(second, form()).statusCode(201);
        step(measure, "beginning", BEGUN);
        step(second, "beginning", BEGUN);
        file().body("help.measures", contains("industry"));

        step(measure, "end", BEGUN).statusCode(200);
        file().body("help.measures", contains("industry"));

        step(second, "end", BEGUN).statusCode(200);
        file().body("help.measures", empty());
    }

    @Test
    void leavesOtherHelpAsItStands() {
        Room.edit(household, "/help", Map.of("measures", new String[] {"job"}, "helper", "张敏"));
        plan(measure, form()).statusCode(201);

        step(measure, "beginning", BEGUN).statusCode(200);

        file().body("help.measures", contains("job", "industry"))
                .body("help.helper", equalTo("张敏"));
    }

    @Test
    void isDoneOnceHoweverOftenAsked() {
        plan(measure, form()).statusCode(201);
        plan(measure, form()).statusCode(200);
        step(measure, "beginning", BEGUN).statusCode(200);
        step(measure, "beginning", BEGUN).statusCode(200);
        var effect = Ids.next();
        record(effect, TODAY.toString(), 5_000).statusCode(200);
        record(effect, TODAY.toString(), 5_000).body("measure.recordedFen", equalTo(5_000));
        step(measure, "end", TODAY.toString()).statusCode(200);
        step(measure, "end", TODAY.toString()).statusCode(200);

        plan(measure, with("budgetFen", 1)).statusCode(409);
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            topic.awaitAbout(
                    household,
                    HouseholdRegistered.class,
                    HouseholdChanged.class,
                    LabelChanged.class,
                    MeasureBegun.class,
                    MeasureEffectRecorded.class,
                    HouseholdChanged.class,
                    LabelChanged.class,
                    MeasureEnded.class);
        }
    }

    @Test
    void addsUpWhatItEarnedAndCorrectsIt() {
        plan(measure, form()).statusCode(201);
        step(measure, "beginning", BEGUN);
        var effect = Ids.next();
        record(effect, TODAY.toString(), 5_000);
        record(Ids.next(), TODAY.toString(), 700);

        record(effect, TODAY.toString(), 4_000)
                .statusCode(200)
                .body("measure.recordedFen", equalTo(4_700));

        card().body("measures.recordedFen", contains(4_700))
                .body("measures.expectedFen", contains(200_000));
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn,2020-01-01,end-before-start",
        "expectedFrom,2020-01-01,effect-before-measure",
        "startsOn,1999-01-01,day-out-of-bounds",
        "endsOn,2999-01-01,day-out-of-bounds"
    })
    void refusesDaysThatDoNotFit(String item, String day, String rule) {
        plan(measure, with(item, day))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.rule", hasItem(rule));
    }

    @Test
    void refusesABudgetBelowNothing() {
        plan(measure, with("budgetFen", -1))
                .statusCode(400)
                .body("violations.path", hasItem("budgetFen"));
    }

    @Test
    void earnsNothingBeforeItBegins() {
        plan(measure, form()).statusCode(201);
        record(Ids.next(), BEGUN, 1)
                .statusCode(409)
                .body("violations.rule", hasItem("effect-before-measure"));
        step(measure, "beginning", BEGUN);

        record(Ids.next(), TODAY.minusDays(11).toString(), 1)
                .statusCode(409)
                .body("violations.rule", hasItem("effect-before-measure"));
        record(Ids.next(), BEGUN, 1).statusCode(200);
    }

    @Test
    void endsAfterItBegan() {
        plan(measure, form()).statusCode(201);
        step(measure, "end", BEGUN)
                .statusCode(409)
                .body("violations.rule", hasItem("step-out-of-order"));
        step(measure, "beginning", BEGUN);

        step(measure, "end", TODAY.minusDays(11).toString())
                .statusCode(409)
                .body("violations.rule", hasItem("end-before-start"));
        step(measure, "beginning", TODAY.plusDays(1).toString()).statusCode(409);
        step(measure, "end", TODAY.plusDays(1).toString())
                .statusCode(409)
                .body("violations.rule", hasItem("day-to-come"));
    }

    @Test
    void isNotThereForThoseElsewhere() {
        plan(measure, form()).statusCode(201);
        elsewhere().get("/v1/measures/{id}", measure).then().statusCode(404);
        elsewhere()
                .body(Map.of("on", BEGUN))
                .put("/v1/measures/{id}/beginning", measure)
                .then()
                .statusCode(404);
        elsewhere().body(form()).put(path(Ids.next())).then().statusCode(404);
        elsewhere().get("/v1/measures?division=" + village).then().body("items", empty());
    }

    @Test
    void isListedWithWhatIsOverdue() {
        plan(measure, with("startsOn", BEGUN)).statusCode(201);
        var list = "/v1/measures?division=" + village;
        as("auditor", village)
                .get(list + "&overdue=true&state=planned&category=industry&level=village")
                .then()
                .body("items.id", contains(measure.toString()))
                .body("items.overdue", contains(true));

        step(measure, "beginning", BEGUN).statusCode(200);

        as("auditor", village).get(list + "&overdue=true").then().body("items", empty());
    }

    private static RequestSpecification elsewhere() {
        return as("village-cadre", FileForm.VILLAGE_ELSEWHERE);
    }

    private static Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("category", "industry");
        form.put("budgetFen", 1_000_000);
        form.put("startsOn", BEGUN);
        form.put("endsOn", TODAY.plusDays(90).toString());
        form.put("expectedFen", 200_000);
        form.put("responsible", "张敏");
        return form;
    }

    private static Map<String, Object> with(String item, Object value) {
        var form = form();
        form.put(item, value);
        return form;
    }

    private String path(UUID id) {
        return "/v1/households/%s/measures/%s".formatted(household, id);
    }

    @CanIgnoreReturnValue
    private ValidatableResponse plan(UUID id, Map<String, Object> form) {
        return as("village-cadre", village).body(form).put(path(id)).then();
    }

    @CanIgnoreReturnValue
    private ValidatableResponse step(UUID id, String step, String day) {
        return as("village-cadre", village)
                .body(Map.of("on", day))
                .put("/v1/measures/{id}/" + step, id)
                .then();
    }

    @CanIgnoreReturnValue
    private ValidatableResponse record(UUID effect, String day, long fen) {
        return as("helper", village)
                .body(Map.of("seenOn", day, "amountFen", fen))
                .put("/v1/measures/{id}/effects/{effect}", measure, effect)
                .then();
    }

    private void label(String label) {
        card().body("label", equalTo(label));
    }

    private ValidatableResponse card() {
        return as("helper", village).get("/v1/households/{id}/card", household).then();
    }

    private ValidatableResponse file() {
        Response file = Room.read(household);
        return file.then();
    }
}
