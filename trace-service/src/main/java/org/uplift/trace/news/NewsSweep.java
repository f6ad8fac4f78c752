package org.uplift.trace.news;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.platform.database.Behalf;
import org.uplift.trace.database.Database;

/// Throws away what is news to nobody: with a new day every page is made anew, so nobody reads on
/// from a mark of the day before yesterday. The latest stays, whose number the next one follows.
@ApplicationScoped
class NewsSweep {

    private static final String SWEEP =
            """
            delete from page_news
            where at < now() - interval '2 days' and seq < (select max(seq) from page_news)
            """;

    private final Database database;

    NewsSweep(Database database) {
        this.database = database;
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void sweep() {
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> {
                            var _ = database.change(SWEEP);
                        }));
    }
}
