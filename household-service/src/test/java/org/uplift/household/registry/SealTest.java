package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SealTest {

    private final DataSource database;
    private final FileForm form = FileForm.ofThree().with("/account/number", "622848001234567890");
    private UUID household = new UUID(0, 0);

    @Inject
    SealTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void registerAFamily() {
        Room.open();
        household = registered(form);
    }

    @Test
    void keepsNoNumberInTheClearAndShowsItToWhoMayRead() throws SQLException {
        Room.edit(household, "/loansFen", 7);

        assertThat(text("select file from household where id = '%s'"))
                .contains(form.text("/address"))
                .doesNotContain(form.text("/account/number"))
                .doesNotContain(form.text("/members/0/idNumber"));
        assertThat(text("select file from household_version where household_id = '%s'"))
                .doesNotContain(form.text("/account/number"))
                .doesNotContain(form.text("/members/0/idNumber"));
        assertThat(
                        text(
                                "select string_agg(person::text, ' ') from person where household_id = '%s'"))
                .doesNotContain(form.text("/members/0/idNumber"));
        Room.read(household)
                .then()
                .body("account.number", equalTo(form.text("/account/number")))
                .body("members[0].idNumber", equalTo(form.text("/members/0/idNumber")));
    }

    @Test
    void findsAPersonByTheWholeNumber() {
        as("village-cadre", Room.COUNTY)
                .body(Map.of("idNumber", form.text("/members/1/idNumber")))
                .post("/v1/household-searches")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(household.toString()));
    }

    /// Whoever can write in the database cannot have one person's number shown as another's.
    @Test
    void opensNoNumberInAnotherPlace() throws SQLException {
        var other = registered(FileForm.ofThree());
        var move =
                "update household set file = jsonb_set(file, '{members,0,idNumber}',"
                        + " (select file #> '{members,0,idNumber}' from household where id = '%s'))"
                        + " where id = '"
                        + other
                        + "'";
        execute(move);

        Room.read(other).then().statusCode(500);
    }

    private String text(String query) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var rows = connection.createStatement().executeQuery(query.formatted(household))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var statement = connection.createStatement()) {
            var _ = statement.executeUpdate(sql.formatted(household));
        }
    }
}
