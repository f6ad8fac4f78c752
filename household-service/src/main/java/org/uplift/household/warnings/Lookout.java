package org.uplift.household.warnings;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
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
import org.uplift.household.procedure.Relief;
import org.uplift.household.procedure.Reopening;
import org.uplift.household.procedure.Reopening.Peril;
import org.uplift.household.registry.Onlooker;
import org.uplift.household.registry.Revision;
import org.uplift.household.registry.Standing;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.outbox.OutboxCopy;

/// Watches those who have exited or were monitored before. In the transaction of the change that
/// brings one of them down again it raises a warning and applies for their monitoring, and in that
/// of the change that helps them up it closes the warning.
@Singleton
class Lookout implements Onlooker {

    private final OutboxCopy outbox;
    private final Reopening reopening;
    private final Relief relief;

    Lookout(OutboxCopy outbox, Reopening reopening, Relief relief) {
        this.outbox = outbox;
        this.reopening = reopening;
        this.relief = relief;
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
        settle(connection, watched, book);
        var alarms = watched.stream().flatMap(r -> alarms(r, book)).toList();
        var raised = WarningRows.raise(connection, alarms);
        if (!raised.isEmpty()) {
            outbox.append(connection, raised.stream().map(Alarm::versioned).toList());
            reopening.open(connection, perils(raised));
        }
    }

    /// One of each household: whoever looks after it looks after all that presses it.
    private static List<Peril> perils(List<Alarm> raised) {
        return raised.stream()
                .collect(groupingBy(alarm -> alarm.revision().household()))
                .values()
                .stream()
                .map(Lookout::peril)
                .toList();
    }

    private static Peril peril(List<Alarm> ofOne) {
        var first = ofOne.getFirst();
        var revision = first.revision();
        return new Peril(
                first.id(),
                revision.household(),
                revision.version(),
                revision.after(),
                ofOne.stream().map(alarm -> alarm.trigger().risk()).distinct().toList(),
                revision.signature().at());
    }

    private void settle(Connection connection, List<Revision> watched, CriteriaBook book)
            throws SQLException {
        var passed = watched.stream().flatMap(r -> passed(r, book)).toList();
        var settled = WarningRows.settle(connection, passed);
        var looked =
                watched.stream()
                        .filter(revision -> settled.contains(revision.household()))
                        .map(Looked::of)
                        .toList();
        relief.withdraw(connection, CalmRows.among(connection, looked), "risk-gone");
    }

    private static Stream<Passed> passed(Revision revision, CriteriaBook book) {
        var before = requireNonNull(revision.before(), "who is watched was here before");
        var after = revision.after();
        var day = LocalDate.ofInstant(revision.signature().at(), Time.HERE);
        return book.inForce(after.division(), day).stream()
                .flatMap(set -> Hardship.passed(before, after, set.rules()).stream())
                .map(trigger -> new Passed(revision, trigger));
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
