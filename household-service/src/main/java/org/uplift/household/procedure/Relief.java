package org.uplift.household.procedure;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.events.household.HouseholdEvent.StepTaken;
import org.uplift.household.procedure.Step.Withdrawal;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Withdraws the monitoring that the service applied for ([Reopening]), where nothing presses the
/// household any more and nobody has taken a step about it.
@Singleton
public class Relief {

    private static final String FORSAKEN =
            """
            select id, course from proceeding
            where household_id = ? and kind = 'monitoring' and state = 'applied'
                and opened_by = ? and opened_at > ? for update\
            """;
    private static final String END =
            """
            update proceeding set state = ?, ended_at = ?, course = ?, version = version + 1
            where id = ?\
            """;

    private final OutboxCopy outbox;
    private final String service;

    Relief(OutboxCopy outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.service = service;
    }

    /// @param reason code of the list `withdrawal-reason`
    public void withdraw(Connection connection, List<Calm> calms, String reason)
            throws SQLException {
        var facts = new ArrayList<Versioned>();
        for (var calm : calms) {
            try (var select = connection.prepareStatement(FORSAKEN)) {
                select.setObject(1, calm.household());
                select.setString(2, service);
                select.setObject(3, calm.takenUp().atOffset(ZoneOffset.UTC));
                var row = select.executeQuery();
                if (row.next()) {
                    var id = row.getObject(1, UUID.class);
                    var course = CourseJson.read(row.getString(2));
                    facts.add(end(connection, id, course, calm, reason));
                }
            }
        }
        if (!facts.isEmpty()) {
            outbox.append(connection, facts);
        }
    }

    private Versioned end(Connection connection, UUID id, Course course, Calm calm, String reason)
            throws SQLException {
        var step = new Withdrawal(reason);
        var next = course.take(new Taken(step, service, calm.at()));
        try (var update = connection.prepareStatement(END)) {
            update.setString(1, next.state().code());
            update.setObject(2, calm.at().atOffset(ZoneOffset.UTC));
            update.setString(3, CourseJson.write(next));
            update.setObject(4, id);
            var _ = update.executeUpdate();
        }
        return new Versioned(calm.version(), told(calm, id, step, next));
    }

    private static StepTaken told(Calm calm, UUID id, Step step, Course next) {
        return new StepTaken(
                calm.household(),
                calm.division(),
                id,
                Kind.MONITORING.code(),
                step.code(),
                next.state().code(),
                null);
    }

    /// A household that nothing presses since a version of its file.
    ///
    /// @param takenUp when the last of its warnings that somebody took up was raised; what was
    ///   applied for until then is theirs
    public record Calm(
            UUID household, String division, long version, Instant takenUp, Instant at) {}
}
