package org.uplift.household.quality;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Onlooker;
import org.uplift.household.registry.Revision;
import org.uplift.platform.Time;
import org.uplift.platform.outbox.OutboxCopy;

/// Looks at every file that changes, in the transaction that changes it, and settles what was found
/// before with what is wrong now.
@Singleton
class Inspection implements Onlooker {

    private final OutboxCopy outbox;
    private final Clock clock;
    private final Timer timer;

    Inspection(OutboxCopy outbox, Clock clock, MeterRegistry meters) {
        this.outbox = outbox;
        this.clock = clock;
        this.timer =
                Timer.builder("quality.rules")
                        .description("The rules of one household")
                        .register(meters);
    }

    @Override
    public void look(Connection connection, List<Revision> revisions) throws SQLException {
        var elsewhere = PhoneUses.of(connection, revisions.stream().map(Revision::after).toList());
        var examination = today();
        var examined =
                revisions.stream()
                        .map(one -> new Looked(one.household(), one.version(), one.after()))
                        .map(one -> examined(examination, one, elsewhere))
                        .toList();
        var _ = settle(connection, examined, examination.day());
    }

    /// A file to be looked at.
    record Looked(UUID household, long version, HouseholdFile file) {}

    Examined examined(Examination examination, Looked at, Elsewhere elsewhere) {
        var flaws =
                requireNonNull(
                        timer.record(() -> examination.of(at.household(), at.file(), elsewhere)));
        return new Examined(at.household(), at.version(), at.file(), flaws);
    }

    /// By the rules in force today.
    Examination today() {
        return new Examination(RuleBook.BOOK, LocalDate.ofInstant(clock.instant(), Time.HERE));
    }

    /// The rows of the households are written, or held, in the same transaction.
    Outcome settle(Connection connection, List<Examined> examined, LocalDate today)
            throws SQLException {
        var now = clock.instant();
        var standing =
                new FindingRows(connection)
                        .standing(examined.stream().map(Examined::household).toList());
        var settled =
                examined.stream()
                        .map(one ->
                                Settlement.of(
                                        one,
                                        standing.getOrDefault(one.household(), List.of()),
                                        now,
                                        today))
                        .toList();
        write(new FindingRows(connection), settled, now);
        var facts = settled.stream().flatMap(Settlement::versioned).toList();
        if (!facts.isEmpty()) {
            outbox.append(connection, facts);
        }
        return Outcome.of(settled);
    }

    private static void write(FindingRows rows, List<Settlement> settled, Instant now)
            throws SQLException {
        for (var one : settled) {
            if (one.isMoved()) {
                rows.move(one.household().household(), one.household().division());
            }
            for (var finding : one.reopened()) {
                rows.keep(finding);
            }
        }
        rows.close(settled.stream().flatMap(one -> one.closed().stream()).toList(), now);
        var opened = settled.stream().flatMap(one -> one.opened().stream()).toList();
        if (settled.size() == 1) {
            rows.add(opened);
        } else {
            rows.copy(opened);
        }
    }

    /// @param opened again as well
    record Outcome(long opened, long closed) {

        static Outcome of(List<Settlement> settled) {
            return new Outcome(
                    settled.stream().mapToLong(s -> s.opened().size() + s.reopened().size()).sum(),
                    settled.stream().mapToLong(s -> s.closed().size()).sum());
        }
    }
}
