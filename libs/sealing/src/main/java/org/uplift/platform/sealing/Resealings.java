package org.uplift.platform.sealing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.secrecy.Keyring;

/// Seals everything anew, some pieces a transaction: whoever is killed loses no more than that, and
/// whichever replica comes next goes on from there.
@ApplicationScoped
@Transactional
public class Resealings {

    private final Session database;
    private final Keyring keyring;
    private final List<Holding> holdings;
    private final ResealingSettings settings;
    private final Clock clock;

    Resealings(
            Session database,
            Keyring keyring,
            @All List<Holding> holdings,
            ResealingSettings settings,
            Clock clock) {
        this.database = database;
        this.keyring = keyring;
        this.holdings = holdings.stream().sorted(Comparator.comparing(Holding::name)).toList();
        this.settings = settings;
        this.clock = clock;
    }

    /// Beginning the same one twice changes nothing.
    ///
    /// @return whether it is new
    boolean begin(UUID id) {
        return database.doReturningWork(connection ->
                new ResealingRows(connection)
                        .add(id, keyring.name(), pieces(connection), clock.instant()));
    }

    Resealing find(UUID id) {
        return database.doReturningWork(connection -> new ResealingRows(connection).find(id))
                .orElseThrow(() -> new NotFound("resealing", id));
    }

    /// @return false when nothing is to be done, or somebody else does it
    public boolean step() {
        return database.doReturningWork(this::step);
    }

    private boolean step(Connection connection) throws SQLException {
        var rows = new ResealingRows(connection);
        var progress = rows.takeOldest();
        if (progress.isEmpty()) {
            return false;
        }
        var at = progress.get();
        var holding = from(at.holding());
        var done = holding.sealAnew(connection, at.place(), settings.batch());
        var next = holdings.indexOf(holding) + 1;
        if (done.pieces() > 0) {
            rows.advance(at.id(), holding.name(), done.place(), done.pieces());
        } else if (next < holdings.size()) {
            rows.advance(at.id(), holdings.get(next).name(), "", 0);
        } else {
            rows.finish(at.id(), clock.instant());
        }
        return true;
    }

    /// An edition that knows more parts, or fewer, goes on in the same order.
    private Holding from(String name) {
        return holdings.stream()
                .filter(holding -> holding.name().compareTo(name) >= 0)
                .findFirst()
                .orElse(holdings.getLast());
    }

    private long pieces(Connection connection) throws SQLException {
        var pieces = 0L;
        for (var holding : holdings) {
            pieces += holding.pieces(connection);
        }
        return pieces;
    }
}
