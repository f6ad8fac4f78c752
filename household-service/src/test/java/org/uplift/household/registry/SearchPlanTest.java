package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Infrastructure;

/// How the database goes about each search of a register of a county's size.
@QuarkusTest
@TestInstance(Lifecycle.PER_CLASS)
@QuarkusTestResource(Infrastructure.class)
class SearchPlanTest {

    private static final String HOUSEHOLDS =
            """
            insert into household (id, number, division, head_name, phone, label, status, attribute,
                                   main_cause, size, labourers, version, changed_at, changed_by,
                                   reason, file)
            select lpad(to_hex(n), 32, '0')::uuid, village || lpad(n::text, 5, '0'), village, '王' || n, (13800000000 + n)::text,
                   case when n % 300 = 0 then 'red' else 'yellow' end,
                   case when n % 300 = 0 then 'identified' else 'helped' end,
                   case when n % 300 = 0 then 'wubao' else 'general' end,
                   case when n % 300 = 0 then 'marriage' else 'illness' end,
                   2, 1, 0, now(), 'test', 'test', jsonb_build_object('text', repeat('x', 1500))
            from generate_series(1, 49014) n,
                 concat('991623', lpad((n / 160)::text, 6, '0')) village
            """;

    private static final String PERSONS =
            """
            insert into person (id, household_id, division, name, id_mark_even, id_mark_odd,
                                phone, relation, birth_date)
            select lpad(to_hex(n * 2 + m), 32, '0')::uuid, id, division,
                   case when n % 500 = 0 then '欧阳' else '王' end || n,
                   'e' || (n * 2 + m), 'o' || (n * 2 + m), (13900000000 + n * 2 + m)::text,
                   case m when 0 then 'head' else 'spouse' end, '1970-01-01'
            from (select *, row_number() over (order by id) n from household
                  where division like '991623%') h, generate_series(0, 1) m
            """;

    /// From now on as an officer of the county asks.
    private static final String SCOPE =
            """
            select set_config('role', 'none', true),
                   set_config('uplift.from', '991623000000', true),
                   set_config('uplift.until', '991624000000', true)
            """;

    @Inject DataSource database;
    @Inject PersonMarks marks;

    private Connection connection;

    /// In a transaction that no other test ever sees.
    @BeforeAll
    void fill() throws SQLException {
        connection = Behalf.ofTheService(() -> database.getConnection());
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (var sql : List.of(HOUSEHOLDS, PERSONS, "analyze household, person", SCOPE)) {
                var _ = statement.execute(sql);
            }
        }
    }

    @AfterAll
    void leave() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    @ParameterizedTest
    @CsvSource({
        "division, 991623000100, household_list",
        "label, red, household_list",
        "status, identified, household_list",
        "attribute, wubao, household_list",
        "cause, marriage, household_list",
        "number, 99162300010000100, household_number",
        "name, 欧阳, person_name",
        "idNumber, 900000000000000100, person_id_",
        "phone, 13900000100, person_phone"
    })
    void goesByAnIndex(String item, String value, String index) throws SQLException {
        assertThat(plan(filter(item, value)))
                .contains(index)
                .containsPattern("(?s)Nested Loop Left Join.*Limit.*" + index + ".*person_head")
                .doesNotContain("Seq Scan")
                .doesNotContainPattern("Filter: .*(label|status|attribute|main_cause) =");
    }

    private static HouseholdFilter filter(String item, String value) {
        return new HouseholdFilter(
                given(item, "name", value),
                given(item, "idNumber", value),
                given(item, "phone", value),
                given(item, "number", value),
                given(item, "division", value),
                given(item, "label", value),
                given(item, "attribute", value),
                given(item, "cause", value),
                given(item, "status", value));
    }

    private static @Nullable String given(String item, String name, String value) {
        return item.equals(name) ? value : null;
    }

    private String plan(HouseholdFilter filter) throws SQLException {
        var where = filter.within(DivisionScope.of("991623000000"), marks);
        var lines = HouseholdSearch.LINES.formatted(where.sql());
        try (var explain = connection.prepareStatement("explain (costs off) " + lines)) {
            explain.setInt(where.fill(explain), 51);
            var rows = explain.executeQuery();
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
