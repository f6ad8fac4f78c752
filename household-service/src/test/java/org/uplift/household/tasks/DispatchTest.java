package org.uplift.household.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.TaskEvent;
import org.uplift.events.household.TaskEvent.TaskGiven;
import org.uplift.household.file.FileForm;
import org.uplift.household.pairing.Bench;
import org.uplift.household.pairing.Staff;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DispatchTest {

    private Bench bench = new Bench("");
    private String village = "";
    private String helper = "";
    private UUID paired = new UUID(0, 0);
    private UUID dispatch = new UUID(0, 0);

    @BeforeEach
    void pairOneOfTwoFamilies() {
        bench = Bench.open();
        village = bench.village();
        helper = Staff.helper(village, "Road Office");
        paired = Room.registered(FileForm.ofThree().with("/division", village));
        bench.accept(bench.proposed("fresh")).then().statusCode(200);
        var _ = Room.registered(FileForm.ofThree().with("/division", village));
        dispatch = Ids.next();
    }

    @Test
    void givesEachHouseholdsOwnHelperATaskAndTheVillageTheOthers() {
        give(form()).then().statusCode(201).body("tasks", equalTo(2));
        give(form()).then().statusCode(200).body("toHelpers", equalTo(1));

        tasks().body("items.to", containsInAnyOrder("helper", "village"))
                .body("items.find{it.to=='helper'}.household", equalTo(paired.toString()))
                .body("items.find{it.to=='helper'}.helper", equalTo(helper));
    }

    @Test
    void tellsOthersOfEachTask() {
        give(form()).then().statusCode(201);
        String own = tasks().extract().path("items.find{it.to=='helper'}.id");
        String villages = tasks().extract().path("items.find{it.to=='village'}.id");

        try (var topic = TopicReader.of("household-events", TaskEvent.class)) {
            assertThat(topic.awaitAbout(UUID.fromString(own), TaskGiven.class))
                    .first()
                    .extracting("helper", "household", "addressee")
                    .containsExactly(helper, paired, "helper");
            assertThat(topic.awaitAbout(UUID.fromString(villages), TaskGiven.class))
                    .first()
                    .extracting("helper", "addressee")
                    .containsExactly(null, "village");
        }
    }

    @Test
    void asksTheVillageWhereTheHelperIsOnLeave() {
        Staff.leave(helper, TODAY, TODAY.plusDays(9));

        give(form()).then().statusCode(201).body("toHelpers", equalTo(0));
    }

    @Test
    void givesOnlyWhatTheFilterMeans() {
        var form = form();
        form.put("label", "green");

        give(form).then().statusCode(201).body("tasks", equalTo(0));
    }

    @Test
    void givesAllOrNone() {
        var form = form();
        form.put("due", TODAY.minusDays(1).toString());
        give(form).then().statusCode(409).body("violations.rule", hasItem("due-in-past"));
        tasks().body("items", hasSize(0));

        give(form()).then().statusCode(201);
        form.put("due", TODAY.plusDays(4).toString());
        give(form).then().statusCode(409);
        tasks().body("items", hasSize(2));
    }

    private Response give(Map<String, Object> form) {
        return as("county-officer", Room.COUNTY)
                .body(form)
                .put("/v1/task-dispatches/{id}", dispatch);
    }

    private ValidatableResponse tasks() {
        return as("county-officer", Room.COUNTY)
                .get("/v1/tasks?division=" + village)
                .then()
                .statusCode(200);
    }

    private Map<String, Object> form() {
        var form = new HashMap<String, Object>();
        form.put("division", bench.township());
        form.put("to", "helper");
        form.put("kind", "visit");
        form.put("due", TODAY.plusDays(3).toString());
        return form;
    }
}
