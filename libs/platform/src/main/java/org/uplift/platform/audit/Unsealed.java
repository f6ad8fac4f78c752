package org.uplift.platform.audit;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// How many entries wait to be sealed and since when, for whoever watches the service.
@ApplicationScoped
class Unsealed {

    /// Beyond the last that is sealed; [Auditor] looks behind it, too.
    private static final String WAITING =
            """
            select count(*), coalesce(extract(epoch from clock_timestamp() - min(at)), 0)
            from audit_entry
            where (transaction, entry) > (
                select coalesce(max(s.transaction), '0'), coalesce(max(s.entry), 0) from (
                    select transaction, entry from audit_seal order by sequence desc limit 1) s)\
            """;

    private final OwnWork work;
    private volatile long count;
    private volatile double oldest;

    Unsealed(OwnWork work, MeterRegistry meters) {
        this.work = work;
        var _ = meters.gauge("audit.unsealed", this, unsealed -> unsealed.count);
        var _ = meters.gauge("audit.unsealed.oldest.seconds", this, unsealed -> unsealed.oldest);
    }

    @Scheduled(
            every = "10s",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void measure() throws SQLException {
        var _ =
                work.whole(connection -> {
                    measure(connection);
                    return connection;
                });
    }

    private void measure(Connection connection) throws SQLException {
        try (var ask = connection.createStatement();
                var row = ask.executeQuery(WAITING)) {
            if (row.next()) {
                count = row.getLong(1);
                oldest = row.getDouble(2);
            }
        }
    }
}
