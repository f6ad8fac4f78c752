package org.uplift.trace.capture;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;

/// The jobs, newest last.
@ApplicationScoped
class CaptureJobs {

    private static final String ADD =
            """
            insert into capture_job
                (id, division, behaviour, created_at, success, errors, document)
            values (?, ?, ?, ?, ?, ?, ?)
            """;

    /// Documents are large, and most who ask want none.
    private static final String WITHOUT_DOCUMENT =
            """
            select id, division, behaviour, created_at, finished_at, success, attempts, errors,
                   null as document
            from capture_job
            """;

    private static final String WAITING =
            WITHOUT_DOCUMENT + "where finished_at is null order by id limit 100";
    private static final String UNFINISHED =
            "select * from capture_job where id = ? and finished_at is null";
    private static final String TAKE =
            WITHOUT_DOCUMENT + "where id = ? and finished_at is null for update skip locked";
    private static final String FINISH =
            """
            update capture_job set finished_at = ?, success = ?, errors = ?, document = null
            where id = ?
            """;
    private static final String TRY = "update capture_job set attempts = attempts + 1 where id = ?";
    private static final String FIND =
            WITHOUT_DOCUMENT + "where id = ? and division >= ? and division < ?";
    private static final String PAGE =
            WITHOUT_DOCUMENT
                    + """
                    where division >= ? and division < ? and (cast(? as uuid) is null or id < ?)
                    order by id desc limit ?
                    """;

    private final DataSource database;

    CaptureJobs(DataSource database) {
        this.database = database;
    }

    void add(CaptureJob job) {
        var _ =
                change(
                        ADD,
                        job.id(),
                        job.division(),
                        job.behaviour(),
                        Timestamp.from(job.createdAt()),
                        job.success(),
                        job.errors(),
                        job.document());
    }

    List<CaptureJob> waiting() {
        return ask(WAITING);
    }

    /// With its document.
    Optional<CaptureJob> unfinished(UUID id) {
        return ask(UNFINISHED, id).stream().findFirst();
    }

    /// It stays the asker's until the transaction ends; nothing while it is somebody else's.
    Optional<CaptureJob> take(UUID id) {
        return ask(TAKE, id).stream().findFirst();
    }

    void attempt(UUID id) {
        var _ = change(TRY, id);
    }

    void finish(UUID id, Instant now, boolean success, String errors) {
        var _ = change(FINISH, Timestamp.from(now), success, errors, id);
    }

    Optional<CaptureJob> find(UUID id, DivisionScope scope) {
        return ask(FIND, id, scope.from(), scope.until()).stream().findFirst();
    }

    List<CaptureJob> page(DivisionScope scope, @Nullable UUID after, int limit) {
        return ask(PAGE, scope.from(), scope.until(), after, after, limit);
    }

    private List<CaptureJob> ask(String query, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            var rows = ask.executeQuery();
            var jobs = new ArrayList<CaptureJob>();
            while (rows.next()) {
                jobs.add(job(rows));
            }
            return jobs;
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs cannot be read", e);
        }
    }

    private static CaptureJob job(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new CaptureJob(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getString("behaviour"),
                row.getTimestamp("created_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getBoolean("success"),
                row.getInt("attempts"),
                row.getString("errors"),
                row.getString("document"));
    }

    private int change(String statement, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The job cannot be written", e);
        }
    }
}
