package org.uplift.household.visits;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.uplift.household.evidence.Verdict;
import org.uplift.household.tracks.Track;

/// Hangs each appraisal on the one before of the same county.
final class EvidenceChain {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('evidence'), ?)";

    private static final String HEAD =
            "select sequence, hash from evidence where county = ? order by sequence desc limit 1";

    private static final String WRITE =
            """
            insert into evidence (county, sequence, division, household_id, visit_id, appraised_at,
                score, flagged, doubts, points, visit_hash, track_hash, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    /// The visit as it stands, in one text: the same for the same.
    static final String VISIT =
            """
            select concat_ws('|', v.id, v.household_id, v.subject,
                extract(epoch from v.opened_at), extract(epoch from v.closed_at),
                quote_nullable(v.seen), quote_nullable(v.changes),
                array_to_string(v.photos, ','), array_to_string(v.needs, ','),
                quote_nullable(v.confirmation), quote_nullable(v.confirmed_by),
                (select string_agg(concat_ws(',', p.id, extract(epoch from p.since), p.reason,
                    extract(epoch from p.until)), ';' order by p.id)
                from visit_pause p where p.visit_id = v.id))
            from visit v where v.id = ?\
            """;

    private EvidenceChain() {}

    static String county(String division) {
        return division.substring(0, 6);
    }

    static void append(
            Connection connection, Appraisal visit, Verdict verdict, Track track, Instant now)
            throws SQLException {
        var county = county(visit.division());
        try (var lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, Integer.parseInt(county));
            var _ = lock.execute();
        }
        try (var ask = connection.prepareStatement(HEAD)) {
            ask.setString(1, county);
            var row = ask.executeQuery();
            var isBegun = row.next();
            var seal =
                    new Seal(
                            isBegun ? row.getLong(1) + 1 : 1,
                            visit.division(),
                            visit.household(),
                            visit.visit(),
                            now.truncatedTo(ChronoUnit.MILLIS),
                            verdict.score(),
                            verdict.isFlagged(),
                            verdict.codes(),
                            track.size(),
                            visitHash(connection, visit.visit()),
                            track.hash());
            write(connection, county, seal, isBegun ? row.getBytes(2) : Seal.BEGINNING);
        }
    }

    static byte[] visitHash(Connection connection, UUID visit) throws SQLException {
        try (var ask = connection.prepareStatement(VISIT)) {
            ask.setObject(1, visit);
            var row = ask.executeQuery();
            return Seal.of(row.next() ? row.getString(1) : "");
        }
    }

    private static void write(Connection connection, String county, Seal seal, byte[] before)
            throws SQLException {
        try (var write = connection.prepareStatement(WRITE)) {
            write.setString(1, county);
            write.setLong(2, seal.sequence());
            write.setString(3, seal.division());
            write.setObject(4, seal.household());
            write.setObject(5, seal.visit());
            write.setObject(6, seal.at().atOffset(ZoneOffset.UTC));
            write.setInt(7, seal.score());
            write.setBoolean(8, seal.flagged());
            write.setString(9, seal.doubts());
            write.setInt(10, seal.points());
            write.setBytes(11, seal.visitHash());
            write.setBytes(12, seal.trackHash());
            write.setBytes(13, seal.after(before));
            var _ = write.executeUpdate();
        }
    }
}
