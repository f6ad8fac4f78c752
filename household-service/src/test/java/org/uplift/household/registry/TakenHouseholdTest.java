package org.uplift.household.registry;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TakenHouseholdTest {

    private final Session database;

    @Inject
    TakenHouseholdTest(Session database) {
        this.database = database;
    }

    @BeforeEach
    void openTheRoom() {
        Room.open();
    }

    @Test
    void whoWaitsTooLongForItIsToldToComeAgain() {
        var family = Room.registered(FileForm.ofThree());
        var seen = Room.read(family).header("ETag");
        var changed = Room.file(family).with("/loansFen", 7_00).json();

        whileTaken(
                family,
                () ->
                        Room.replace(family, seen, changed)
                                .then()
                                .statusCode(503)
                                .header("Retry-After", "5"));

        Room.replace(family, seen, changed).then().statusCode(200).body("loansFen", equalTo(7_00));
    }

    private void whileTaken(UUID household, Runnable meanwhile) {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            var _ =
                                    database.createNativeQuery(
                                                    "select id from household where"
                                                            + " id = ?1 for update",
                                                    UUID.class)
                                            .setParameter(1, household)
                                            .getSingleResult();
                            meanwhile.run();
                        }));
    }
}
