package org.uplift.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Overheard;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DaybookTest {

    private static final String COUNTY = "341623000000";
    private static final String SOUND = "{\"name\":\"欧阳守田\",\"chairs\":2,\"children\":[]}";
    private static final String UNSOUND = "{\"name\":\"欧阳 守田\",\"chairs\":-2}";

    private final UUID guest = UUID.randomUUID();
    private final String token = Tokens.of("Zhang-Shoutian", "county-officer", COUNTY);
    private final Overheard log = Overheard.daybook();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aUseCaseIsALineWithoutAWordAboutPeople() {
        with(token)
                .body(SOUND)
                .put("/v1/room/guests/{id}?because=secret", guest)
                .then()
                .statusCode(200);

        assertThat(linesOf("invite: "))
                .singleElement()
                .asString()
                .containsPattern("invite: 200 in \\d+ ms for 341623000000, trace [0-9a-f]{32}");
        assertThat(log.text())
                .doesNotContain("守田", "Shoutian", guest.toString(), "secret", "/v1/room");
    }

    @Test
    void aRefusedOneIsALineToo() {
        with(token).body(UNSOUND).put("/v1/room/guests/{id}", guest).then().statusCode(400);

        assertThat(linesOf("invite: ")).singleElement().asString().contains("invite: 400 in ");
        assertThat(log.text()).doesNotContain("守田", guest.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/room/office, helper, readOffice, 403",
        "/v1/room/guests?limit=secret, helper, listGuests, 400",
        "/v1/room/trouble/missing, helper, makeTrouble, 404",
        "/v1/room/trouble/rejected, helper, makeTrouble, 409",
        "/v1/room/trouble/bug, helper, makeTrouble, 500"
    })
    void howeverItEnds(String path, String role, String operation, int status) {
        with(Tokens.of("Zhang-Shoutian", role, COUNTY)).get(path).then().statusCode(status);

        assertThat(linesOf(operation + ": "))
                .singleElement()
                .asString()
                .contains("%s: %d in ".formatted(operation, status));
        assertThat(log.text()).doesNotContain("turned away", "Shoutian");
    }

    @Test
    void whoIsLetInNowhereUsesNothing() {
        given().get("/v1/room/me").then().statusCode(401);

        await().atMost(Duration.ofMinutes(1)).until(() -> log.text().contains("turned away"));
        assertThat(log.text()).doesNotContain("readMe");
    }

    @Test
    void aPollThatIsLearnedIsALineToo() {
        TopicWriter.to("household-events")
                .tell(new LabelChanged(guest, COUNTY, Label.RED, Label.YELLOW), 2);

        assertThat(linesOf("learn household-events: "))
                .allMatch(line -> line.matches(".*learn household-events: \\d+ in \\d+ ms"));
        assertThat(log.text()).doesNotContain(guest.toString());
    }

    private List<String> linesOf(String useCase) {
        return await().atMost(Duration.ofMinutes(1))
                .until(() -> log.lines(useCase), lines -> !lines.isEmpty());
    }
}
