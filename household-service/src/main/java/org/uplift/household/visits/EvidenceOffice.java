package org.uplift.household.visits;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.tracks.Tracks;
import org.uplift.household.visits.EvidenceProof.Fault;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;

/// Looks whether the evidence of a county is as it was found: each link of the chain, and of each
/// visit whether it and its track stand as they stood at the last appraisal, wherever its household
/// moved since.
@ApplicationScoped
class EvidenceOffice {

    private static final int MOST_FAULTS = 100;

    /// A visit that waits to be weighed again may have changed; a track is thrown away one day.
    private static final String ALL =
            """
            select e.sequence, e.division, e.household_id, e.visit_id, e.appraised_at, e.score,
                e.flagged, e.doubts, e.points, e.visit_hash, e.track_hash, e.hash,
                v.id is null and not is_erased(e.household_id), v.id is not null
                    and v.appraise_at is null and not exists (
                        select from evidence later
                        where later.visit_id = e.visit_id and later.sequence > e.sequence),
                v.subject, cast(extract(epoch from v.opened_at) * 1000 as bigint),
                cast(extract(epoch from v.closed_at) * 1000 as bigint),
                v.closed_at > cast(? as timestamptz) - make_interval(days => (
                    select min(days) from retention where kind = 'tracks'))
            from evidence e left join visit v on v.id = e.visit_id
            where e.county = ? order by e.sequence\
            """;

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    EvidenceOffice(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    EvidenceProof prove(String division) {
        var county = EvidenceChain.county(division);
        if (!caller.scope().contains(county + "000000")) {
            throw new NotFound("county", division);
        }
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                database.doReturningWork(connection -> prove(connection, county))));
    }

    private EvidenceProof prove(Connection connection, String county) throws SQLException {
        try (var ask = connection.prepareStatement(ALL)) {
            ask.setFetchSize(500);
            ask.setObject(1, OffsetDateTime.now(clock));
            ask.setString(2, county);
            var rows = ask.executeQuery();
            var faults = new ArrayList<Fault>();
            var before = Seal.BEGINNING;
            var count = 0L;
            while (rows.next()) {
                var seal = seal(rows);
                count++;
                var stored = rows.getBytes(12);
                var links = seal.sequence() == count && Arrays.equals(seal.after(before), stored);
                for (var what : wrong(connection, rows, seal, links)) {
                    faults.add(new Fault(seal.sequence(), seal.visit(), what));
                }
                before = stored;
            }
            return new EvidenceProof(
                    county + "000000",
                    count,
                    faults.isEmpty(),
                    faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    private static List<String> wrong(
            Connection connection, ResultSet row, Seal seal, boolean links) throws SQLException {
        var wrong = new ArrayList<String>();
        if (!links) {
            wrong.add("chain-broken");
        }
        if (row.getBoolean(13)) {
            wrong.add("visit-gone");
        }
        if (row.getBoolean(14)) {
            if (!Arrays.equals(
                    seal.visitHash(), EvidenceChain.visitHash(connection, seal.visit()))) {
                wrong.add("visit-changed");
            }
            if (row.getBoolean(18) && !isTrack(connection, row, seal)) {
                wrong.add("track-changed");
            }
        }
        return wrong;
    }

    private static boolean isTrack(Connection connection, ResultSet row, Seal seal)
            throws SQLException {
        try {
            var kept = Tracks.of(connection, row.getString(15), row.getLong(16), row.getLong(17));
            return Arrays.equals(seal.trackHash(), kept.track().hash());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getInt(6),
                row.getBoolean(7),
                row.getString(8),
                row.getInt(9),
                row.getBytes(10),
                row.getBytes(11));
    }
}
