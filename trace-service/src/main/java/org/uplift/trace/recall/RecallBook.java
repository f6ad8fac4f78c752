package org.uplift.trace.recall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Rejected;
import org.uplift.trace.capture.Recorder;
import org.uplift.trace.recall.RecallDesk.Wish;

/// Begins and lifts recalls, while no event is stored: what is packed before is found, and what is
/// packed later is watched.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class RecallBook {

    private final Recalls recalls;
    private final Recorder recorder;
    private final DataSource database;
    private final Outbox outbox;
    private final Clock clock;

    RecallBook(
            Recalls recalls, Recorder recorder, DataSource database, Outbox outbox, Clock clock) {
        this.recalls = recalls;
        this.recorder = recorder;
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Asked again, it is the same one.
    Recall begin(UUID id, Wish wish) {
        recorder.pause();
        var known = recalls.any(id);
        if (known.isPresent()) {
            return known.filter(recall -> recall.isOf(wish.lot(), wish.reason()))
                    .orElseThrow(() -> new Rejected("Another recall has this id"));
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var begun =
                new Recall(
                        id,
                        wish.division(),
                        wish.lot(),
                        wish.reason(),
                        now,
                        wish.who(),
                        null,
                        null,
                        1,
                        true,
                        0);
        return within(connection -> {
            var found = new RecalledItems(connection).begin(begun);
            var recall = begun.about(found.items().size(), found.isWhole());
            recalls.keep(recall);
            outbox.append(recall, recall.begun(Notices.glns(connection, id)));
            return recall;
        });
    }

    /// Lifted again, it was lifted then.
    Recall lift(UUID id, String who) {
        recorder.pause();
        var recall = recalls.any(id).orElseThrow();
        if (recall.isLifted()) {
            return recall;
        }
        var lifted = recall.lifted(clock.instant().truncatedTo(ChronoUnit.MICROS), who);
        return within(connection -> {
            new RecalledItems(connection).forget(lifted);
            recalls.keep(lifted);
            outbox.append(lifted, lifted.ended());
            return lifted;
        });
    }

    List<Notice> notices(UUID id) {
        return within(connection -> Notices.of(connection, id));
    }

    private <T> T within(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The recall cannot be written", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
