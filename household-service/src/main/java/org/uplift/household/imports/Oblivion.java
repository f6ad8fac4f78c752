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
import org.uplift.platform.secrecy.Seal;

/// Looks for erased households in the files of imports. An import that tells of one goes, file and
/// refused rows, and can be sent again without it; one that is under way is waited for.
@ApplicationScoped
class Oblivion {

    private static final String RESTING =
            """
            select id, format from import where state in ('ready', 'failed', 'committed')
            order by id\
            """;

    private final Database database;
    private final Erasures erasures;
    private final Bodies bodies;
    private final Imports imports;
    private final Seal seal;

    Oblivion(Database database, Erasures erasures, Bodies bodies, Imports imports, Seal seal) {
        this.database = database;
        this.erasures = erasures;
        this.bodies = bodies;
        this.imports = imports;
        this.seal = seal;
    }

    @Scheduled(
            every = "{uplift.imports.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try {
            boolean _ = Behalf.ofTheService(this::lookThroughAll);
        } catch (SQLException e) {
            Log.warnf("Erased households are still sought: %s", Faults.told(e));
        }
    }

    private record Kept(UUID id, Format format) {}

    private boolean lookThroughAll() throws SQLException {
        var sought = database.ask(erasures::sought);
        if (sought.isEmpty()) {
            return false;
        }
        var isBusy = !imports.waiting().isEmpty();
        var numbers = sought.values().stream().flatMap(List::stream).toList();
        for (var kept : database.ask(Oblivion::resting)) {
            if (isToldOf(kept, numbers)) {
                isBusy |= !database.whole(connection -> imports.remove(connection, kept.id()));
            }
        }
        return isBusy || forget(sought.keySet());
    }

    private boolean forget(Collection<UUID> households) throws SQLException {
        return database.whole(connection -> {
            erasures.found(connection, households);
            return true;
        });
    }

    private static List<Kept> resting(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(RESTING)) {
            var rows = select.executeQuery();
            var all = new ArrayList<Kept>();
            while (rows.next()) {
                all.add(new Kept(rows.getObject(1, UUID.class), Format.valueOf(rows.getString(2))));
            }
            return all;
        }
    }

    private boolean isToldOf(Kept kept, List<String> numbers) throws SQLException {
        if (isRefused(kept.id(), numbers)) {
            return true;
        }
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
        try (var rows = format.open(file)) {
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

    private boolean isRefused(UUID id, List<String> numbers) {
        var select = "select row, item, sealed from import_refusal where import_id = ?";
        return database.ask(connection -> {
            try (var refusals = connection.prepareStatement(select)) {
                refusals.setObject(1, id);
                var rows = refusals.executeQuery();
                while (rows.next()) {
                    var bond = Refusals.bond(id, rows.getInt(1), rows.getString(2));
                    var value = seal.open(rows.getString(3), bond);
                    if (numbers.stream().anyMatch(value::contains)) {
                        return true;
                    }
                }
                return false;
            }
        });
    }
}
