package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.sealing.Resealings;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.KeyTraces;
import org.uplift.testkit.Rekeyed;
import org.uplift.testkit.RotatedKeys;

/// From the old keys to the new ones, with the register in use and one of everything that rests
/// sealed.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(value = RotatedKeys.class, restrictToAnnotatedClass = true)
class RotationTest {

    private static final int FAMILIES = 6;
    private static final String COUNTY = "341623000000";

    private final UnderKeys register;
    private final Resealings resealings;
    private final Keyring old = RotatedKeys.old();
    private final Keyring last = RotatedKeys.last();
    private final Connection connection;
    private final Belongings belongings;
    private final List<FileForm> forms = new ArrayList<>();

    @Inject
    RotationTest(DataSource database, Resealings resealings) throws SQLException {
        this.register = new UnderKeys(database);
        this.resealings = resealings;
        this.connection = Owner.connection();
        this.belongings = new Belongings(connection);
    }

    @BeforeEach
    void keepEverythingUnderTheOldKeys() throws SQLException {
        Room.open();
        while (forms.size() < FAMILIES) {
            forms.add(FileForm.ofThree());
            var id = forms.size() == 1 ? new UUID(0, 0) : Ids.next();
            register(id, forms.getLast()).then().statusCode(201);
        }
        var first = new UUID(0, 0);
        Room.edit(first, "/loansFen", 7);
        belongings.lay(first, old);
        for (var holding :
                new Rekeyed(RotatedKeys.between().seal(), old.marks()).all(Holding.class)) {
            var _ = sealAnew(holding);
        }
        belongings.compare(first, forms.getFirst(), old);
        assertThat(register.readable(old)).isEqualTo(FAMILIES);
        assertThat(register.readable(last)).isZero();
        assertThat(belongings.halfMarked()).isOne();
        assertThat(KeyTraces.of(old))
                .containsExactly(
                        "erasure.sought",
                        "helper.sealed",
                        "household.file",
                        "household_version.file",
                        "import_body.bytes",
                        "import_refusal.household",
                        "import_refusal.sealed",
                        "keyring_proof.sealed",
                        "medium.secret",
                        "person.id_sealed",
                        "task_hook.secret",
                        "upload.secret");
    }

    @AfterEach
    void leave() throws SQLException {
        connection.close();
    }

    @Test
    void neverPausesAndLeavesNothingUnderTheOldKey() throws SQLException {
        var id = Ids.next();
        begin(id).then().statusCode(201).body("finishedAt", equalTo(null));
        begin(id).then().statusCode(200);

        while (register.readable(last) < FAMILIES / 2) {
            assertThat(step()).isTrue();
        }
        assertThat(register.readable(last)).isLessThan(FAMILIES);
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
                .body("key", equalTo(last.name()))
                .body("finishedAt", notNullValue());
        assertThat(register.readable(last)).isEqualTo(FAMILIES);
        assertThat(register.readable(old)).isZero();
        assertThat(belongings.halfMarked()).isZero();
        assertThat(KeyTraces.of(old)).isEmpty();
        for (var holding : Rekeyed.with(last).all(Holding.class)) {
            var pieces = holding.pieces(connection);
            assertThat(sealAnew(holding)).isEqualTo(pieces);
        }
    }

    /// All of it, which fails with keys that cannot read it.
    private long sealAnew(Holding holding) throws SQLException {
        var pieces = 0L;
        var done = holding.sealAnew(connection, "", 100);
        for (; done.pieces() > 0; done = holding.sealAnew(connection, done.place(), 100)) {
            pieces += done.pieces();
        }
        return pieces;
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
