package org.uplift.platform.deadletter;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/// How many dead letters wait for the operator, for whoever watches the service.
@ApplicationScoped
class Waiting {

    private static final String LETTERS = "select count(*) from dead_letter where replayed is null";

    private final DataSource database;
    private volatile long letters;

    Waiting(DataSource database, MeterRegistry meters) {
        this.database = database;
        var _ = meters.gauge("dead.letters.waiting", this, waiting -> waiting.letters);
    }

    @Scheduled(
            every = "10s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void count() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(LETTERS)) {
            if (row.next()) {
                letters = row.getLong(1);
            }
        }
    }
}
