package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.lessThan;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RowWallTest {

    private static final DivisionScope ELSEWHERE = DivisionScope.of("110101001001");

    private final Session session;
    private final DataSource pool;
    private final FileForm form = FileForm.ofThree();
    private DivisionScope here = DivisionScope.nothing();
    private UUID household = new UUID(0, 0);

    @Inject
    RowWallTest(Session session, DataSource pool) {
        this.session = session;
        this.pool = pool;
    }

    @BeforeEach
    void registerAFamily() {
        Room.open();
        var village = Room.newVillage();
        here = DivisionScope.of(village);
        household = registered(form.with("/division", village));
        Room.edit(household, "/loansFen", 7);
    }

    @Test
    void functionsOfTheOwnerLookIntoNobodysOwnTables() throws SQLException {
        var open =
                """
                select count(*) from pg_proc where prosecdef
                    and pronamespace = 'public'::regnamespace
                    and not 'search_path=public, pg_temp' = any(proconfig)\
                """;
        try (var connection = Behalf.ofTheService(() -> pool.getConnection());
                var found = connection.createStatement().executeQuery(open)) {
            assertThat(found.next()).isTrue();
            assertThat(found.getLong(1)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"household", "person", "finding", "household_version", "label_turn"})
    void showsTheRowsOfTheScopeThoughNobodySaysWhere(String table) {
        assertThat(countAll(table)).isPositive();
        assertThat(countIn(here, table)).isPositive().isLessThanOrEqualTo(3);
        assertThat(countIn(ELSEWHERE, table)).isZero();
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"import", "import_body", "import_chunk", "import_order", "import_refusal"})
    void showsNoImportOfOthers(String table) {
        var silent = Officer.family().with("/phone", "12").file();
        Officer.committed(Officer.checked(Officer.csv(silent, Officer.family().file())));
        var _ = Officer.checked(Officer.csv(Officer.families(1)));

        assertThat(countAll(table)).isPositive();
        assertThat(countIn(ELSEWHERE, table)).isZero();
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erasure", "emergency_access"})
    void showsNobodyElseWhatWasErasedAndWhatWasOpened(String table) {
        openInEmergency();
        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", household)
                .then()
                .statusCode(204);

        assertThat(countIn(here, table)).isOne();
        assertThat(countIn(ELSEWHERE, table)).isZero();
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "need",
                "need_turn",
                "measure",
                "measure_effect",
                "told_income",
                "told_state"
            })
    void showsNobodyElseWhatIsDoneForThemAndToldOfThem(String table) throws SQLException {
        help();
        Owner.says(
                """
                insert into told_income values (gen_random_uuid(), '', '%1$s', null, 'operating',
                    2016, 1, 0, gen_random_uuid(), 'test', now());
                insert into told_state values (gen_random_uuid(), 'move', '%1$s', null, true, 0,
                    gen_random_uuid())\
                """
                        .formatted(household));

        assertThat(countIn(here, table)).isOne();
        assertThat(countIn(ELSEWHERE, table)).isZero();
        assertThat(count(table)).isZero();
    }

    private void help() {
        var today = LocalDate.now(Time.HERE).toString();
        var need = "/v1/needs/" + Ids.next();
        var measure = "/v1/measures/" + Ids.next();
        var home = "/v1/households/" + household;
        put(
                home + need.substring(3),
                Map.of("category", "water", "urgency", "ordinary", "words", "a well"));
        put(need + "/taking", Map.of("promised", today));
        put(
                home + measure.substring(3),
                Map.of(
                        "category",
                        "water",
                        "budgetFen",
                        1,
                        "startsOn",
                        today,
                        "endsOn",
                        today,
                        "expectedFen",
                        1));
        put(measure + "/beginning", Map.of("on", today));
        put(measure + "/effects/" + Ids.next(), Map.of("seenOn", today, "amountFen", 1));
    }

    private static void put(String path, Map<String, ?> body) {
        as("village-cadre", Room.COUNTY).body(body).put(path).then().statusCode(lessThan(300));
    }

    @Test
    void bringsNothingAlongFromTheLastUseOfAConnection() throws SQLException {
        for (var time = 0; time < 40; time++) {
            long all = Behalf.ofTheService(() -> countAlone("household"));
            long elsewhere = Behalf.of(ELSEWHERE, () -> countAlone("household"));

            assertThat(all).isPositive();
            assertThat(elsewhere).isZero();
            assertThat(countAll("household")).isPositive();
            assertThat(countAlone("household")).isZero();
            assertThat(countIn(here, "household")).isOne();
            assertThat(count("household")).isZero();
        }
    }

    @Test
    void changesNothingOutsideTheScope() {
        var edit = "update household set reason = 'none' where id = '" + household + "'";

        int changed = Behalf.of(ELSEWHERE, () -> execute(edit));

        assertThat(changed).isZero();
        assertThat(execute(edit)).isZero();
        assertThatThrownBy(() -> Behalf.of(here, () -> execute(edit.replace("reason", "division"))))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void findsTheScopeInTheIndex() {
        var wall = new RowWall(here.from(), here.until());
        var scope = "division >= current_setting('uplift.from'";

        assertThat(wall.plan("select number from household order by division, number limit 50"))
                .contains("Index Cond: ((" + scope);
        assertThat(wall.plan("select household_id from person where id_mark_even = '1'"))
                .contains("person_id_even", "Index Cond: (id_mark_even = '1'");
        assertThat(wall.plan("select household_id from person where name >= 'a' and name < 'b'"))
                .contains("person_name", scope);
    }

    @Test
    void guardsEveryTableByTheScope() {
        assertThat(RowWall.gaps()).isEmpty();
    }

    @Test
    void leavesNoTableNakedButThoseThatAreNobodysAffair() {
        assertThat(RowWall.naked())
                .containsExactlyInAnyOrderElementsOf(
                        RowWall.open(
                                "criteria",
                                "division",
                                "keyring_proof",
                                "media_litter",
                                "pairing_limit",
                                "patience",
                                "resealing",
                                "retention"));
    }

    /// Two who cannot see each other still cannot share a number, an id or a person.
    @Test
    void keepsUniqueWhatIsUniqueInTheWholeRegister() {
        var theirs = form.with("/division", FileForm.VILLAGE_ELSEWHERE).bytes();

        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .body(theirs)
                .put("/v1/households/{id}", new UUID(7, household.getLeastSignificantBits() + 1))
                .then()
                .statusCode(409);
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .body(FileForm.ofThree().with("/division", FileForm.VILLAGE_ELSEWHERE).bytes())
                .put("/v1/households/{id}", household)
                .then()
                .statusCode(404);
    }

    private void openInEmergency() {
        var need = Map.of("householdId", household, "reason", "House on fire", "minutes", 60);
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .body(need)
                .post("/v1/emergency-accesses")
                .then()
                .statusCode(201);
    }

    private long countAll(String table) {
        return Behalf.ofTheService(() -> count(table));
    }

    private long countIn(DivisionScope scope, String table) {
        return Behalf.of(scope, () -> count(table));
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        session.createNativeQuery("select count(*) from " + table, Long.class)
                                .getSingleResult());
    }

    /// On a connection without a transaction.
    private long countAlone(String table) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int execute(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeMutationQuery(sql).executeUpdate());
    }
}
