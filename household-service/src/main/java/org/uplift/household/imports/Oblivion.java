package org.uplift.household.imports;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.uplift.household.registry.Erasures;
import org.uplift.household.sheets.Format;
import org.uplift.platform.database.Behalf;

/// Looks for erased households in imports. One that waits for its commit and tells of one goes, and
/// can be sent again without it; from one that is over the refused rows go; one that is under way
/// is waited for, and brings in nobody who is still sought.
@ApplicationScoped
class Oblivion {

    private static final String ALL = "select id, format, state from import order by id";

    private final Database database;
    private final Erasures erasures;
    private final Bodies bodies;
    private final Refusals refusals;
    private final Imports imports;

    Oblivion(
            Database database,
            Erasures erasures,
            Bodies bodies,
            Refusals refusals,
            Imports imports) {
        this.database = database;
        this.erasures = erasures;
        this.bodies = bodies;
        this.refusals = refusals;
        this.imports = imports;
    }

    @Scheduled(
            every = "{uplift.imports.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try {
            boolean _ = Behalf.ofTheService(this::lookThroughAll);
        } catch (SQLException | RuntimeException e) {
            Log.warnf("Erased households are still sought: %s", Faults.told(e));
        }
    }

    private record Kept(UUID id, Format format, State state) {}

    private boolean lookThroughAll() throws SQLException {
        var sought = database.ask(erasures::sought);
        if (sought.isEmpty()) {
            return false;
        }
        var numbers = sought.values().stream().flatMap(List::stream).toList();
        var isDone = imports.isNobodyAdding();
        for (var kept : database.ask(Oblivion::all)) {
            isDone &= isDone(kept, numbers);
        }
        return isDone && forget(sought.keySet());
    }

    private boolean forget(Collection<UUID> households) throws SQLException {
        return database.whole(connection -> {
            erasures.found(connection, households);
            return true;
        });
    }

    private static List<Kept> all(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(ALL)) {
            var rows = select.executeQuery();
            var all = new ArrayList<Kept>();
            while (rows.next()) {
                all.add(
                        new Kept(
                                rows.getObject(1, UUID.class),
                                Format.valueOf(rows.getString(2)),
                                State.named(rows.getString(3))));
            }
            return all;
        }
    }

    /// What cannot be read keeps nobody from looking through the rest.
    private boolean isDone(Kept kept, List<String> numbers) {
        try {
            return switch (kept.state()) {
                case RECEIVED, CHECKING, COMMITTING -> false;
                case READY -> isDoneWithFile(kept, numbers);
                case COMMITTED, FAILED -> {
                    refusals.forget(kept.id(), numbers);
                    yield true;
                }
            };
        } catch (SQLException | RuntimeException e) {
            Log.warnf("Import %s could not be looked through: %s", kept.id(), Faults.told(e));
            return false;
        }
    }

    /// While it was read somebody may have asked for its commit.
    private boolean isDoneWithFile(Kept kept, List<String> numbers) throws SQLException {
        if (isToldOf(kept, numbers)) {
            return database.whole(connection -> imports.remove(connection, kept.id()));
        }
        return imports.find(kept.id()).map(Import::state).orElse(State.FAILED) == kept.state();
    }

    private boolean isToldOf(Kept kept, List<String> numbers) throws SQLException {
        var isThere = new AtomicBoolean();
        try {
            bodies.lend(kept.id(), file -> isThere.set(isIn(file, kept.format(), numbers)));
            return isThere.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking for the erased", e);
        }
    }

    /// A file that cannot be read is gone already: only sound ones rest.
    private static boolean isIn(Path file, Format format, List<String> numbers) {
        if (file.toFile().length() == 0) {
            return false;
        }
        try (var rows = format.open(file, _ -> false)) {
            for (var row = rows.next(); row != null; row = rows.next()) {
                for (var cell : row.cells()) {
                    if (numbers.stream().anyMatch(cell::contains)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
