package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.trace.database.Database;

/// What devices were fixed to.
@ApplicationScoped
class Attachments {

    private static final String ADD =
            """
            insert into sensor_attachment (id, device, division, asset, since)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String FIND =
            "select * from sensor_attachment where device = ? and id = ? for update";
    private static final String OF =
            "select * from sensor_attachment where device = ? order by since desc limit 500";
    private static final String OVERLAPPING =
            """
            select * from sensor_attachment
            where device = ? and id <> ? and (until is null or until > ?)
            """;
    private static final String END = "update sensor_attachment set until = ? where id = ?";
    private static final String FOLD_AGAIN =
            """
            insert into sensor_due (device, slot, division)
            select distinct r.device, date_bin('10 minutes', r.at, timestamptz '2000-01-01Z'), ?
            from sensor_reading r where r.device = ? and r.at >= ? order by 1, 2
            on conflict (device, slot) do update set division = excluded.division
            """;

    private final Database database;

    Attachments(Database database) {
        this.database = database;
    }

    /// @return false where the id is taken, or the device is fixed to something
    boolean add(Attachment one) {
        return database.change(
                        ADD, one.id(), one.device(), one.division(), one.asset(), one.since())
                == 1;
    }

    Optional<Attachment> find(UUID device, UUID id) {
        return database.ask(FIND, Attachments::attachment, device, id).stream().findFirst();
    }

    List<Attachment> of(UUID device) {
        return database.ask(OF, Attachments::attachment, device);
    }

    boolean isElsewhere(Attachment one) {
        return !database.ask(
                        OVERLAPPING, Attachments::attachment, one.device(), one.id(), one.since())
                .isEmpty();
    }

    void end(UUID id, Instant until) {
        var _ = database.change(END, until, id);
    }

    /// What was read since then belongs to something else now.
    void foldAgain(Attachment one, Instant since) {
        var _ = database.change(FOLD_AGAIN, one.division(), one.device(), since);
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("device", UUID.class),
                row.getString("division"),
                row.getString("asset"),
                row.getTimestamp("since").toInstant(),
                Database.instant(row, "until"));
    }
}
