package org.uplift.household.registry;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.registry.Room.COUNTY;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// A household that was edited three times, read as it stood at any moment.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HistoryTest {

    private static final int EDITS = 3;

    private UUID household = Ids.next();

    /// When each version began, by its number.
    private List<Instant> begun = List.of();

    @BeforeEach
    void edit() {
        Room.open();
        household = registered(FileForm.ofThree());
        for (int i = 1; i <= EDITS; i++) {
            Room.edit(household, "/loansFen", i);
        }
        begun = begun();
    }

    private List<Instant> begun() {
        return as("auditor", COUNTY)
                .get("/v1/households/{id}/history", household)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<String>getList("items.at")
                .stream()
                .map(Instant::parse)
                .toList()
                .reversed();
    }

    @Test
    void tellsWhenEveryVersionBeganNewestFirst() {
        assertThat(begun)
                .hasSize(1 + EDITS)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(at -> assertThat(at).isEqualTo(at.truncatedTo(MICROS)));
    }

    @Test
    void showsAVersionFromTheInstantOfTheChangeUntilTheNext() {
        for (int version = 0; version <= EDITS; version++) {
            var at = begun.get(version);

            asOf(at, version);
            if (version < EDITS) {
                var next = begun.get(version + 1);
                asOf(at.plus(Duration.between(at, next).dividedBy(2)), version);
                asOf(next.minus(1, MICROS), version);
            }
        }
        asOf(Instant.now(), EDITS);
    }

    @Test
    void knowsNothingOfTheTimeBeforeTheFirst() {
        at(begun.getFirst().minus(1, MICROS)).statusCode(404);
    }

    private void asOf(Instant moment, int version) {
        var file = at(moment).statusCode(200).extract();
        assertThat(file.header("ETag")).as("%s", moment).isEqualTo("\"%d\"".formatted(version));
        assertThat(file.jsonPath().getInt("loansFen")).isEqualTo(version);
    }

    private ValidatableResponse at(Instant moment) {
        return as("auditor", COUNTY)
                .queryParam("asOf", moment.toString())
                .get("/v1/households/{id}", household)
                .then();
    }
}
