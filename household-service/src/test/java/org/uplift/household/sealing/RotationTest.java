package org.uplift.household.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.household.registry.RotatedKeys;
import org.uplift.household.registry.UnderKeys;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.testkit.Infrastructure;

/// From the old keys to the new ones, with the register in use.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(value = RotatedKeys.class, restrictToAnnotatedClass = true)
class RotationTest {

    private static final int FAMILIES = 6;
    private static final Keyring LAST = RotatedKeys.BOTH.withoutOld();
    private static final String COUNTY = "341623000000";

    private final UnderKeys register;
    private final Resealings resealings;
    private final List<FileForm> forms = new ArrayList<>();

    @Inject
    RotationTest(DataSource database, Resealings resealings) {
        this.register = new UnderKeys(database);
        this.resealings = resealings;
    }

    @BeforeEach
    void registerFamiliesUnderTheOldKeys() throws SQLException {
        Officer.open();
        while (forms.size() < FAMILIES) {
            forms.add(FileForm.ofThree());
            var id = forms.size() == 1 ? new UUID(0, 0) : Ids.next();
            register(id, forms.getLast()).then().statusCode(201);
        }
        register.sealAnew(RotatedKeys.BETWEEN, RotatedKeys.OLD);
        assertThat(register.readable(RotatedKeys.OLD)).isEqualTo(FAMILIES);
        assertThat(register.readable(LAST)).isZero();
    }

    @Test
    void neverPausesAndLeavesNothingUnderTheOldKey() throws SQLException {
        var id = Ids.next();
        begin(id).then().statusCode(201).body("finishedAt", equalTo(null));
        begin(id).then().statusCode(200);

        while (register.readable(LAST) < FAMILIES / 2) {
            assertThat(step()).isTrue();
        }
        assertThat(register.readable(LAST)).isLessThan(FAMILIES);
        for (var form : forms) {
            findsTheFamilyOf(form);
            refusesAnotherWithTheNumberIn(form);
        }
        // whoever goes on knows nothing but what the database says
        while (step()) {
            findsTheFamilyOf(forms.getLast());
        }

        as("operator", COUNTY)
                .get("/v1/resealings/{id}", id)
                .then()
                .body("key", equalTo(LAST.name()))
                .body("finishedAt", notNullValue());
        assertThat(register.readable(LAST)).isEqualTo(FAMILIES);
        assertThat(register.readable(RotatedKeys.OLD)).isZero();
    }

    private boolean step() {
        return Behalf.ofTheService(resealings::step);
    }

    private static Response begin(UUID id) {
        return as("operator", COUNTY).put("/v1/resealings/{id}", id);
    }

    private static Response register(FileForm form) {
        return register(Ids.next(), form);
    }

    private static Response register(UUID id, FileForm form) {
        return as("county-officer", COUNTY).body(form.bytes()).put("/v1/households/{id}", id);
    }

    private static void findsTheFamilyOf(FileForm form) {
        as("village-cadre", COUNTY)
                .body(Map.of("idNumber", form.text("/members/0/idNumber")))
                .post("/v1/household-searches")
                .then()
                .body("items", hasSize(1));
    }

    private static void refusesAnotherWithTheNumberIn(FileForm form) {
        var other =
                FileForm.ofThree().with("/members/1/birthDate", form.text("/members/1/birthDate"));
        register(other.with("/members/1/idNumber", form.text("/members/1/idNumber")))
                .then()
                .statusCode(409);
    }
}
