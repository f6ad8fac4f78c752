package org.uplift.household.imports;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.uplift.household.sheets.Broken;
import org.uplift.platform.database.Behalf;

/// Goes on with every import that is neither resting nor in somebody else's hands: after it was
/// received, after somebody asked for its commit, and after whoever worked on it died.
@ApplicationScoped
class ImportRuns {

    private final Imports imports;
    private final Steps steps;
    private final Duty duty;
    private final Checking checking;
    private final Committing committing;
    private final Bodies bodies;
    private final Database database;
    private final ImportSettings settings;
    private final Outcomes outcomes;
    private final ExecutorService foreman = Executors.newSingleThreadExecutor(named("imports"));
    private final ExecutorService workers;
    private final AtomicBoolean called = new AtomicBoolean();

    ImportRuns(
            Imports imports,
            Steps steps,
            Duty duty,
            Checking checking,
            Committing committing,
            Bodies bodies,
            Database database,
            ImportSettings settings,
            Outcomes outcomes) {
        this.imports = imports;
        this.steps = steps;
        this.duty = duty;
        this.checking = checking;
        this.committing = committing;
        this.bodies = bodies;
        this.database = database;
        this.settings = settings;
        this.outcomes = outcomes;
        this.workers = Executors.newFixedThreadPool(settings.workers(), named("import-worker"));
    }

    private static java.util.concurrent.ThreadFactory named(String name) {
        var threads = Thread.ofPlatform().daemon().name(name, 0).factory();
        return work -> threads.newThread(() -> Behalf.ofTheService(work));
    }

    void start(@Observes StartupEvent event) {
        wake();
    }

    @Scheduled(every = "{uplift.imports.look-every}", skipExecutionIf = ApplicationNotRunning.class)
    void wake() {
        if (called.compareAndSet(false, true)) {
            try {
                foreman.execute(this::goOn);
            } catch (RejectedExecutionException e) {
                Log.debug("No import is taken up any more: the service stops");
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        foreman.shutdownNow();
        workers.shutdownNow();
        var _ = foreman.awaitTermination(10, TimeUnit.SECONDS);
    }

    private void goOn() {
        called.set(false);
        try {
            imports.waiting().forEach(id -> duty.alone(id, () -> outcomes.of(id, () -> goOn(id))));
        } catch (RuntimeException e) {
            Log.warnf("Imports wait: %s", Faults.told(e));
        }
    }

    /// What stops it is told by its kind alone: messages of a database repeat what people wrote.
    private void goOn(UUID id) {
        try {
            var tries = steps.attempt(id);
            if (tries > settings.mostAttempts()) {
                fail(id, "internal", Integer.toString(tries));
            } else {
                imports.find(id).ifPresent(this::step);
            }
        } catch (Broken e) {
            fail(id, e.rule(), e.place());
        } catch (Hopeless e) {
            fail(id, e.refusals().getFirst().rule(), e.refusals().getFirst().column());
        } catch (RuntimeException e) {
            Log.warnf("Import %s stopped and will go on: %s", id, Faults.told(e));
        }
    }

    private void step(Import one) {
        try {
            switch (one.state()) {
                case RECEIVED -> {
                    if (database.whole(c -> steps.move(c, one.id(), one.state(), State.CHECKING))) {
                        checking.run(one, workers);
                    }
                }
                case CHECKING -> checking.run(one, workers);
                case COMMITTING -> committing.run(one, workers);
                case READY, COMMITTED, FAILED -> {}
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(UUID id, String rule, String place) {
        try {
            var _ =
                    database.whole(connection -> {
                        steps.fail(connection, id, rule, place);
                        bodies.drop(connection, id);
                        return id;
                    });
        } catch (SQLException e) {
            Log.warnf("Import %s could not be failed: %s", id, Faults.told(e));
        }
    }
}
