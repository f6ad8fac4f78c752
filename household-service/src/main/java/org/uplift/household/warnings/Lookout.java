package org.uplift.household.warnings;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.events.household.Label;
import org.uplift.household.criteria.CriteriaBook;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Onlooker;
import org.uplift.household.registry.Revision;
import org.uplift.household.registry.Standing;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.outbox.OutboxCopy;

/// Watches those who have exited or were monitored before, and raises a warning in the transaction
/// of the change that brings one of them down again.
@Singleton
class Lookout implements Onlooker {

    private final OutboxCopy outbox;

    Lookout(OutboxCopy outbox) {
        this.outbox = outbox;
    }

    @Override
    public void look(Connection connection, List<Revision> revisions) throws SQLException {
        WarningRows.follow(connection, revisions.stream().filter(Lookout::hasMoved).toList());
        var watched = revisions.stream().filter(Lookout::isWatched).toList();
        if (watched.isEmpty()) {
            return;
        }
        var divisions = watched.stream().map(r -> r.after().division()).collect(toSet());
        var book = CriteriaBook.of(connection, divisions);
        var alarms = watched.stream().flatMap(r -> alarms(r, book)).toList();
        var raised = WarningRows.raise(connection, alarms);
        if (!raised.isEmpty()) {
            outbox.append(connection, raised.stream().map(Alarm::versioned).toList());
        }
    }

    private static Stream<Alarm> alarms(Revision revision, CriteriaBook book) {
        var before = revision.before();
        var after = revision.after();
        var day = LocalDate.ofInstant(revision.signature().at(), Time.HERE);
        return before == null
                ? Stream.empty()
                : book.inForce(after.division(), day).stream()
                        .flatMap(set -> Hardship.since(before, after, set.rules()).stream())
                        .filter(trigger -> !isMonitoredFor(after, trigger))
                        .map(trigger -> new Alarm(Ids.next(), revision, trigger));
    }

    /// A household new to the register comes as it is: nothing has changed.
    private static boolean isWatched(Revision revision) {
        var file = revision.after();
        var label = Standing.of(file).label();
        return revision.before() != null
                && label != Label.NONE
                && (label == Label.GREEN || file.monitoring() != null);
    }

    private static boolean isMonitoredFor(HouseholdFile file, Trigger trigger) {
        var monitoring = file.monitoring();
        return monitoring != null
                && monitoring.removed() == null
                && monitoring.risks().contains(trigger.risk());
    }

    private static boolean hasMoved(Revision revision) {
        var before = revision.before();
        return before != null && !before.division().equals(revision.after().division());
    }
}
