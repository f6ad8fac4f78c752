package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Infrastructure;

/// One row of everything that comes of the work with a family, seen from there and from elsewhere.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RowWallOfDutyTest {

    private static final DivisionScope ELSEWHERE = DivisionScope.of("110101001001");

    private static final String ROWS =
            """
            insert into platform_user (subject, division, version)
                values ('%1$s', '%2$s', 0), ('%1$s-2', '%2$s', 0);
            insert into helper values ('%1$s', '%2$s', 'sealed', 0);
            insert into pairing values
                ('%1$s', '%3$s', '%2$s', '%1$s', '2020-01-01', null, 'test', now());
            insert into conflict_of_interest values
                ('%1$s', '%1$s', '%3$s', '%2$s', 'relative', 'test', now());
            insert into pairing_proposal (id, division, day, mode, state, asked_by, asked_at)
                values ('%1$s', '%2$s', '2020-01-01', 'fresh', 'failed', 'test', now());
            insert into pairing_line values
                ('%1$s', '%3$s', '%2$s', null, null, 0, 'proposed', null);
            insert into pairing_hand_over
                (id, household_id, division, giver, taker, day, state, proposed_by, proposed_at)
                values ('%1$s', '%3$s', '%2$s', '%1$s', '%1$s-2', '2020-01-01', 'proposed', 'test',
                    now());
            insert into visit (id, household_id, division, subject, opened_at, closed_at, photos,
                needs, points, flagged, doubts, version)
                values ('%1$s', '%3$s', '%2$s', '%1$s', now(), now(), '{}', '{}', 0, false, '', 0);
            insert into visit_pause values ('%1$s', '%1$s', now(), 'no-signal', now());
            insert into track_print values ('%1$s', '%1$s', now(), now(), '{}', now());
            insert into evidence values ('000000', coalesce((select max(sequence) from evidence
                    where county = '000000'), 0) + 1, '%2$s', '%3$s', '%1$s', now(), 0, false, '', 0,
                '', '', '');
            insert into track_chunk values ('%1$s', '%2$s', 0, '', 0, 0);
            insert into live_position values ('%1$s', '%2$s', 0, 0, 0, 0, now());
            insert into device_key values
                ('%1$s', '%1$s', '%2$s', 'helper', decode('%4$s', 'hex'), now(), now(), null);
            insert into task (id, division, kind, addressee, due, state, level, given_by, given_at,
                evidence, version)
                values ('%1$s', '%2$s', 'look', 'office', '2199-01-01', 'given', 'county', 'test',
                    now(), '{}', 0);
            insert into task_dispatch values ('%1$s', '%2$s', '', 0, 0, 'test', now(), 0);
            insert into task_hook (id, division, helper, dest, secret, registered_by, registered_at,
                next_at, stopped_at)
                values ('%1$s', '%2$s', '%1$s', '', '', 'test', now(), now(), now());
            insert into spot_check (id, division, filter, size, commitment, population,
                population_hash, announced_by, announced_at, version)
                values ('%1$s', '%2$s', '', 1, '', '{}', '', 'test', now(), 0);
            insert into upload values ('%1$s', '%3$s', 'house', null, 'image/jpeg', 1, 0, '', '',
                false, 'test', now());
            insert into upload_part values ('%1$s', '%1$s', 0, 1);
            insert into medium (id, household_id, about, type, length, sha256, width, height, secret,
                original, cuts, of_children, kept_by, kept_at)
                values ('%1$s', '%3$s', 'house', 'image/jpeg', 1, '', 1, 1, '', '%1$s', '', false,
                    'test', now())\
            """;

    private final Session session;
    private DivisionScope here = DivisionScope.nothing();

    @Inject
    RowWallOfDutyTest(Session session) {
        this.session = session;
    }

    @BeforeEach
    void workForAFamily() throws SQLException {
        Room.open();
        var village = Room.newVillage();
        here = DivisionScope.of(village);
        var household = Room.registered(FileForm.ofThree().with("/division", village));
        var id = UUID.randomUUID();
        Owner.says(ROWS.formatted(id, village, household, id.toString().replace("-", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "helper",
                "pairing",
                "conflict_of_interest",
                "pairing_proposal",
                "pairing_line",
                "pairing_hand_over",
                "visit",
                "visit_pause",
                "track_print",
                "evidence",
                "track_chunk",
                "live_position",
                "device_key",
                "task",
                "task_dispatch",
                "task_hook",
                "spot_check",
                "upload",
                "upload_part",
                "medium"
            })
    void isSeenFromThereAlone(String table) {
        assertThat(Behalf.<Long, RuntimeException>ofTheService(() -> count(table))).isPositive();
        assertThat(Behalf.<Long, RuntimeException>of(here, () -> count(table))).isOne();
        assertThat(Behalf.<Long, RuntimeException>of(ELSEWHERE, () -> count(table))).isZero();
        assertThat(count(table)).isZero();
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        session.createNativeQuery("select count(*) from " + table, Long.class)
                                .getSingleResult());
    }
}
