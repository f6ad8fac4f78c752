package org.uplift.household.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.registry.FormerDatabase;

/// Households that an edition before merged are like those that are merged now.
class FormerMergersTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final UUID LAST = new UUID(3, 3);
    private static final UUID OTHER = new UUID(4, 4);

    private static final String HOUSEHOLD =
            """
            insert into household (id, number, division, head_name, label, status, attribute,
                main_cause, size, labourers, version, changed_at, changed_by, reason, file)
            values ('%s', '%s', '%s', 'a', 'red', 'helped', 'general', 'illness', 3, 2,
                0, now(), 'a', 'edited', '{}')\
            """;

    /// As the absorbed household remembers it.
    private static final String MERGER =
            """
            insert into family_record (id, household_id, change, kind, happened, members, other,
                division_before, size_before, version_after, division_after, size_after,
                decided_at, decided_by, undone_at)
            values (gen_random_uuid(), '%s', '%s', 'merger', '2020-03-01', '{}', '%s',
                'a', 3, 1, 'a', %d, timestamptz '%s', 'a', %s)\
            """;

    private static final String NEED =
            """
            insert into need values ('%1$s', '%1$s', 'old', 'water', 'pressing', 'a well', 'open',
                'a', now(), null, null, 'village', 0)\
            """;

    private static final String MEASURE =
            """
            insert into measure (id, household_id, division, category, budget_fen, starts_on,
                ends_on, expected_fen, state, begun_on, level, version)
            values ('%1$s', '%1$s', 'old', 'job', 0, '2020-01-01', '2030-01-01', 0, '%2$s',
                '2020-01-01', 'village', 0)\
            """;

    private final FormerDatabase database = new FormerDatabase();

    @BeforeEach
    void registerFourFamilies() throws SQLException {
        database.migrateTo("191");
        for (var id : List.of(FIRST, SECOND, LAST, OTHER)) {
            database.say(HOUSEHOLD.formatted(id, id.getLeastSignificantBits(), village(id)));
            database.say(NEED.formatted(id));
            database.say(MEASURE.formatted(id, id.equals(FIRST) ? "running" : "planned"));
        }
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void haveWhatWasInHandGoWithThePeople() throws SQLException {
        merged(SECOND, LAST, "2020-05-01", "null");
        merged(FIRST, SECOND, "2020-04-01", "null");
        merged(OTHER, LAST, "2020-04-01", "now()");

        database.migrateTo("192");

        for (var table : List.of("need", "measure")) {
            assertThat(
                            database.ask(
                                    "select id, household_id, division from %s order by id"
                                            .formatted(table)))
                    .containsExactly(
                            FIRST + " " + LAST + " " + village(LAST),
                            SECOND + " " + LAST + " " + village(LAST),
                            LAST + " " + LAST + " old",
                            OTHER + " " + OTHER + " old");
            assertThat(
                            database.ask(
                                    ("select merger, %1$s_id, left_household from %1$s_move"
                                                    + " order by at, %1$s_id")
                                            .formatted(table)))
                    .containsExactly(
                            FIRST + " " + FIRST + " " + FIRST,
                            SECOND + " " + FIRST + " " + SECOND,
                            SECOND + " " + SECOND + " " + SECOND);
        }
        assertThat(database.ask("select measure_id from measure_move where ran order by at, 1"))
                .containsExactly(FIRST.toString(), FIRST.toString());
    }

    @Test
    void areAskedAboutAgainOnceTheyAreUndone() throws SQLException {
        merged(FIRST, SECOND, "2020-04-01", "null");
        merged(OTHER, LAST, "2020-04-01", "now()");
        judged(FIRST, SECOND);
        judged(LAST, OTHER);

        database.migrateTo("194");

        assertThat(
                        database.ask(
                                "select one, verdict, merger from duplicate_candidate order by one"))
                .containsExactly(FIRST + " same " + FIRST, LAST.toString());
    }

    /// The change has the id of the household that it absorbed.
    private void merged(UUID absorbed, UUID kept, String at, String undone) throws SQLException {
        database.say(MERGER.formatted(absorbed, absorbed, kept, 0, at, undone));
        database.say(MERGER.formatted(kept, absorbed, absorbed, 6, at, undone));
    }

    private void judged(UUID one, UUID other) throws SQLException {
        var absorbed = one.equals(FIRST) ? one : other;
        var kept = one.equals(FIRST) ? other : one;
        database.say(
                """
                insert into duplicate_candidate (id, one, other, score, reasons, found_at, verdict,
                    ground, decided_at, decided_by, kept, merger, version)
                values (gen_random_uuid(), '%s', '%s', 50, '{phone}', now(), 'same', 'moved',
                    now(), 'a', '%s', '%s', 0)\
                """
                        .formatted(one, other, kept, absorbed));
    }

    private static String village(UUID id) {
        return "34162310000" + id.getLeastSignificantBits();
    }
}
