package org.uplift.trace.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.uplift.platform.database.Behalf;

/// What everybody may know of recalls, by one look into an index: true of whatever was committed
/// before.
@ApplicationScoped
public class RecallBoard {

    private static final String LOOK =
            """
            select r.id, r.lot, r.reason, r.begun_at
            from recalled_item i join recall r on r.id = i.recall
            where i.item = any(?) order by r.begun_at limit 1
            """;

    private final DataSource database;

    RecallBoard(DataSource database) {
        this.database = database;
    }

    public boolean isRecalled(Collection<String> names) {
        return warning(names).isPresent();
    }

    /// The oldest recall that is not lifted.
    ///
    /// @param names of one thing, canonical: its own, and its lot's where that is known
    public Optional<Warning> warning(Collection<String> names) {
        return Behalf.ofTheService(() -> look(names));
    }

    private Optional<Warning> look(Collection<String> names) {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(LOOK)) {
            ask.setArray(1, connection.createArrayOf("text", names.toArray()));
            var row = ask.executeQuery();
            return row.next()
                    ? Optional.of(
                            new Warning(
                                    row.getObject(1, UUID.class),
                                    row.getString(2),
                                    row.getString(3),
                                    row.getTimestamp(4).toInstant()))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The recalls cannot be read", e);
        }
    }

    /// @param reason `residue`, `contamination`, `decay`, `foreign-body`, `mislabelled`,
    ///   `cold-chain` or `other`
    public record Warning(UUID recall, String lot, String reason, Instant begunAt) {}
}
