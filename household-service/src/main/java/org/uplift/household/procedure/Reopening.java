package org.uplift.household.procedure;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Applies for the monitoring of households that stand to fall again, in the service's own name and
/// in the transaction of the change that brought them there. What the law wants then is done by
/// people: the village appraises next.
@Singleton
public class Reopening {

    private static final String OPEN =
            """
            insert into proceeding (id, household_id, division, kind, state, opened_by, opened_at,
                course, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, 0)
            on conflict (household_id, kind) where ended_at is null do nothing\
            """;

    private final OutboxCopy outbox;
    private final String service;

    Reopening(
            OutboxCopy outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    /// Nothing begins where the household is watched already, or somebody has applied for it.
    public void open(Connection connection, List<Peril> perils) throws SQLException {
        var opened = new ArrayList<Versioned>();
        try (var insert = connection.prepareStatement(OPEN)) {
            for (var peril : perils) {
                if (!Admission.isWatched(peril.file())) {
                    var proceeding = proceeding(peril);
                    fill(insert, proceeding);
                    if (insert.executeUpdate() == 1) {
                        proceeding.opened().stream()
                                .map(fact -> new Versioned(peril.version(), fact))
                                .forEach(opened::add);
                    }
                }
            }
        }
        if (!opened.isEmpty()) {
            outbox.append(connection, opened);
        }
    }

    private Proceeding proceeding(Peril peril) {
        var watch = Watchkeeping.watch(peril.file(), peril.risks());
        return new Proceeding(
                peril.warning(), peril.household(), peril.file(), watch, service, peril.at());
    }

    private void fill(PreparedStatement insert, Proceeding proceeding) throws SQLException {
        var line = proceeding.line();
        insert.setObject(1, line.id());
        insert.setObject(2, line.householdId());
        insert.setString(3, line.division());
        insert.setString(4, line.kind());
        insert.setString(5, line.state());
        insert.setString(6, service);
        insert.setObject(7, line.openedAt().atOffset(ZoneOffset.UTC));
        insert.setString(8, CourseJson.write(proceeding.course()));
    }

    /// A household that stands to fall again since a version of its file.
    ///
    /// @param warning whose id the procedure bears, too
    /// @param risks codes of the list `risk`
    public record Peril(
            UUID warning,
            UUID household,
            long version,
            HouseholdFile file,
            List<String> risks,
            Instant at) {}
}
