package org.uplift.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AuditRightsTest {

    private static final String HERE = "341623100001";

    private final UUID household = UUID.randomUUID();

    @Inject OwnWork work;

    @BeforeEach
    void write() throws SQLException {
        var occasion =
                new Occasion("somebody", "helper", "", "visit", "visit", true, null, null, null);
        var _ =
                work.whole(connection -> {
                    var touched = new Touched(household, HERE, 1L);
                    AuditRows.write(connection, occasion, Act.READ, List.of(touched));
                    return touched;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "insert into audit_entry (entry) overriding system value values (1)",
                "insert into audit_entry (at) values ('2020-01-01')",
                "update audit_seal set hash = ''",
                "delete from audit_seal",
                "truncate audit_seal"
            })
    void noOneInTheServiceMayTouchWhatIsWritten(String sql) {
        assertThatThrownBy(() ->
                        work.whole(connection -> {
                            try (var statement = connection.createStatement()) {
                                return statement.executeUpdate(sql);
                            }
                        }))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> new RowWall(HERE, HERE).ask(sql))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void whoIsNotOnDutyThereDoesNotReadIt() {
        var about =
                "select count(*) from audit_entry where household_id = '%s'".formatted(household);

        assertThat(new RowWall(HERE, "341623100002").ask(about)).containsExactly("1");
        assertThat(new RowWall("341623100002", "341623100003").ask(about)).containsExactly("0");
    }

    @Test
    void isSealedSoonAndCanBeVerifiedByAuditors() {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        verified().getInt("unsealed") == 0 && verified().getLong("sealed") > 0);

        assertThat(verified().getBoolean("sound")).isTrue();
        as("auditor", HERE)
                .get("/v1/audit/verification?expected=" + verified().getString("head"))
                .then()
                .statusCode(200);
    }

    @Test
    void findsThatAHeadIsMissing() {
        var head = "999999999-" + "0".repeat(64);

        var answer = as("operator", HERE).get("/v1/audit/verification?expected=" + head);

        assertThat(answer.jsonPath().getBoolean("sound")).isFalse();
        assertThat(answer.jsonPath().getString("firstBreak.what")).isEqualTo("missing-seal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-zz", "-1-0", "'; drop table audit_seal"})
    void refusesWhatIsNoHead(String head) {
        as("auditor", HERE)
                .queryParam("expected", head)
                .get("/v1/audit/verification")
                .then()
                .statusCode(400);
    }

    private static JsonPath verified() {
        return as("auditor", HERE).get("/v1/audit/verification").jsonPath();
    }
}
