package org.uplift.household.pairing;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.jdbc.ReturningWork;
import org.hibernate.jdbc.Work;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.database.Behalf;

/// Works proposals out, off the request: township by township, so that whoever asks sees how far it
/// is. Whichever replica dies over one, another takes it up when it has been silent for long.
@ApplicationScoped
class ProposalRuns {

    private static final Duration SILENCE = Duration.ofMinutes(5);

    private final Session database;
    private final Stock stock;
    private final Stopwatch stopwatch;
    private final Clock clock;
    private volatile boolean isStopping;

    ProposalRuns(Session database, Stock stock, Stopwatch stopwatch, Clock clock) {
        this.database = database;
        this.stock = stock;
        this.stopwatch = stopwatch;
        this.clock = clock;
    }

    @Scheduled(
            every = "{uplift.pairing.look-every}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void goOn() {
        Behalf.ofTheService(this::toTheEnd);
    }

    void stop(@Observes ShutdownEvent event) {
        isStopping = true;
    }

    private void toTheEnd() {
        while (!isStopping && step()) {
            Log.info("A pairing was proposed");
        }
    }

    /// @return false when nothing is to be done
    private boolean step() {
        var now = clock.instant();
        var taken = work(c -> new ProposalRows(c).take(now, now.minus(SILENCE)));
        taken.ifPresent(this::finish);
        return taken.isPresent();
    }

    private void finish(Proposal proposal) {
        try {
            workOut(proposal);
        } catch (RuntimeException | LinkageError e) {
            Log.errorf(e, "Proposal %s cannot be worked out", proposal.id());
            note(c -> new ProposalRows(c).fail(proposal.id(), clock.instant()));
        }
    }

    private void workOut(Proposal proposal) {
        var begun = stopwatch.nanos();
        var townships = stock.of(proposal);
        var plans = new ArrayList<Plan>();
        var households = 0;
        for (var township : townships) {
            plans.add(township.plan(proposal.mode().equals("rebalance")));
            households += township.homes().size();
            var done = households;
            note(c -> new ProposalRows(c).advance(proposal.id(), done, clock.instant()));
        }
        var outcome = Outcome.of(townships, plans);
        note(c -> {
            write(c, proposal, plans);
            var seconds = (stopwatch.nanos() - begun) / 1e9;
            new ProposalRows(c).finish(proposal.id(), outcome, seconds, clock.instant());
        });
    }

    private static void write(Connection connection, Proposal proposal, List<Plan> plans)
            throws SQLException {
        for (var plan : plans) {
            new LineRows(connection).write(proposal.id(), plan);
        }
    }

    private void note(Work work) {
        QuarkusTransaction.requiringNew().run(() -> database.doWork(work));
    }

    private <T> T work(ReturningWork<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> database.doReturningWork(work));
    }
}
