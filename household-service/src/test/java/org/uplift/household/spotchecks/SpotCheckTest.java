package org.uplift.household.spotchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SpotCheckTest {

    private static final String SEED = "a-seed-nobody-could-guess";

    private String village = "";
    private UUID check = new UUID(0, 0);

    @BeforeEach
    void registerFamilies() {
        Room.open();
        village = Room.newVillage();
        for (var i = 0; i < 3; i++) {
            var _ = Room.registered(FileForm.ofThree().with("/division", village));
        }
        check = Ids.next();
    }

    @Test
    void drawsAsAnnouncedAndAsksForALook() {
        announce(2).then().statusCode(201).body("population", equalTo(3)).body("drawn", empty());
        announce(2).then().statusCode(200);
        var drawn = draw(SEED).then().statusCode(200).extract().jsonPath().getList("drawn");
        draw(SEED).then().statusCode(200).body("drawn", equalTo(drawn));

        assertThat(drawn).hasSize(2);
        assertThat(Draw.of(population(), SEED, 2).stream().map(UUID::toString).toList())
                .isEqualTo(drawn);
        officer()
                .get("/v1/tasks?division=" + village)
                .then()
                .body("items.household", containsInAnyOrder(drawn.toArray()));
    }

    @Test
    void refusesAnotherSeedBeforeAndAfterTheDraw() {
        announce(2).then().statusCode(201);
        refused("another-seed-than-that-one");
        draw(SEED).then().statusCode(200);
        refused("another-seed-than-that-one");

        var other = form(2);
        other.put("commitment", Draw.hash("another-seed-than-that-one"));
        officer().body(other).put("/v1/spot-checks/{id}", check).then().statusCode(409);
    }

    @Test
    void drawsFromThoseWhoWereThereWhenItWasAnnounced() {
        announce(3).then().statusCode(201);
        var late = Room.registered(FileForm.ofThree().with("/division", village));

        draw(SEED).then().statusCode(200);

        assertThat(population()).hasSize(3).doesNotContain(late);
    }

    @Test
    void drawsNoMoreThanThereAre() {
        announce(4).then().statusCode(409).body("violations.rule", hasItem("too-few"));
    }

    @Test
    void isNotThereForThoseElsewhere() {
        announce(1).then().statusCode(201);
        as("county-officer", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/spot-checks/{id}", check)
                .then()
                .statusCode(404);
    }

    private void refused(String seed) {
        draw(seed).then().statusCode(409).body("violations.rule", hasItem("another-seed"));
    }

    private List<UUID> population() {
        return officer()
                .get("/v1/spot-checks/{id}/population", check)
                .jsonPath()
                .getList("items.household", UUID.class);
    }

    private Response announce(int size) {
        return officer().body(form(size)).put("/v1/spot-checks/{id}", check);
    }

    private Map<String, Object> form(int size) {
        var form = new HashMap<String, Object>();
        form.put("division", village);
        form.put("size", size);
        form.put("commitment", Draw.hash(SEED));
        return form;
    }

    private Response draw(String seed) {
        return officer().body(Map.of("seed", seed)).put("/v1/spot-checks/{id}/draw", check);
    }

    private static RequestSpecification officer() {
        return as("county-officer", Room.COUNTY);
    }
}
