package org.uplift.household.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// What the service does when it may not write into the audit.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UnwrittenAuditTest {

    private final FileForm form = FileForm.ofThree();
    private UUID household = new UUID(0, 0);
    private String village = "";

    @BeforeEach
    void takeThePermission() throws SQLException {
        Room.open();
        village = Room.newVillage();
        household = registered(form.with("/division", village));
        Owner.says("revoke insert on audit_entry from ${service}, ${works}");
    }

    @AfterEach
    void giveItBack() throws SQLException, IOException {
        try (var rights = getClass().getResourceAsStream("/db/platform/R__access.sql")) {
            Owner.says(new String(rights.readAllBytes(), UTF_8));
        }
        Room.read(household).then().statusCode(200).header("ETag", "\"0\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/households/%s",
                "/v1/households/%s/card",
                "/v1/households/%s/history",
                "/v1/exports/households?number=%s"
            })
    void showsNothing(String path) {
        var key = path.contains("number") ? number() : household.toString();

        failed(as("county-officer", COUNTY).get(path.formatted(key)));
    }

    @Test
    void findsNobody() {
        var id = form.text("/members/1/idNumber");

        failed(
                as("county-officer", COUNTY)
                        .body("{\"idNumber\":\"%s\"}".formatted(id))
                        .post("/v1/household-searches"));
    }

    @Test
    void changesNothing() {
        var other = Ids.next();

        failed(Room.replace(household, "\"0\"", form.with("/number", number()).json()));
        failed(Room.register(other, FileForm.ofThree().with("/division", village)));
        as("county-officer", COUNTY)
                .get("/v1/households?division=" + village)
                .then()
                .body("items.id", contains(household.toString()));
    }

    private String number() {
        return as("county-officer", COUNTY)
                .get("/v1/households?division=" + village)
                .jsonPath()
                .getString("items[0].number");
    }

    private void failed(Response answer) {
        answer.then()
                .statusCode(greaterThanOrEqualTo(500))
                .contentType("application/problem+json")
                .body(not(containsString(form.text("/members/0/name"))))
                .body(not(containsString("audit_entry")));
        assertThat(answer.asString()).doesNotContain(household.toString());
    }
}
