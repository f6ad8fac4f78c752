package org.uplift.platform.outbox;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/// How much waits in the outbox and since when, for whoever watches the service.
@ApplicationScoped
class Backlog {

    private static final String WAITING =
            """
            select count(*), coalesce(extract(epoch from now() - min(recorded_at)), 0)
            from outbox\
            """;

    private final DataSource database;
    private volatile long size;
    private volatile double oldest;

    Backlog(DataSource database, MeterRegistry meters) {
        this.database = database;
        var _ = meters.gauge("outbox.size", this, backlog -> backlog.size);
        var _ = meters.gauge("outbox.oldest.seconds", this, backlog -> backlog.oldest);
    }

    @Scheduled(
            every = "10s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void measure() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WAITING)) {
            if (row.next()) {
                size = row.getLong(1);
                oldest = row.getDouble(2);
            }
        }
    }
}
