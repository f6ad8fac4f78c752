package org.uplift.household.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.events.quality.QualityEvent;
import org.uplift.events.quality.QualityEvent.Closed;
import org.uplift.events.quality.QualityEvent.FindingsClosed;
import org.uplift.events.quality.QualityEvent.FindingsOpened;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// What becomes of one household's findings, now that its file was looked at: the difference of
/// what stands and what is wrong.
///
/// @param closed as they stood
/// @param isMoved whether findings lie where the household lives no longer
record Settlement(
        Examined household,
        List<Finding> opened,
        List<Finding> reopened,
        List<Finding> closed,
        boolean isMoved) {

    static Settlement of(Examined household, List<Finding> standing, Instant now, LocalDate today) {
        var opened = new ArrayList<Finding>();
        var reopened = new ArrayList<Finding>();
        var left = new ArrayList<>(standing);
        for (var flaw : household.flaws()) {
            var known = left.stream().filter(finding -> finding.isOf(flaw)).findFirst();
            if (known.isEmpty()) {
                opened.add(
                        Finding.of(household.household(), household.division(), flaw, now, today));
            } else {
                var _ = left.remove(known.get());
                if (isWrongAgain(known.get(), household, today)) {
                    reopened.add(known.get().openedAgain(today.plusDays(flaw.rule().days())));
                }
            }
        }
        var isMoved = standing.stream().anyMatch(f -> !f.division().equals(household.division()));
        return new Settlement(household, opened, reopened, left, isMoved);
    }

    private static boolean isWrongAgain(Finding finding, Examined household, LocalDate today) {
        return finding.exemption() != null
                && !finding.exemption().holds(finding, household.file(), today);
    }

    /// One that was excepted was told to be closed then.
    List<QualityEvent> facts() {
        var wrong = Stream.concat(opened.stream(), reopened.stream()).map(Finding::told).toList();
        var right =
                closed.stream()
                        .filter(Finding::isOpen)
                        .map(f -> new Closed(f.id(), f.rule(), "corrected"))
                        .toList();
        var facts = new ArrayList<QualityEvent>(0);
        if (!wrong.isEmpty()) {
            facts.add(new FindingsOpened(household.household(), household.division(), wrong));
        }
        if (!right.isEmpty()) {
            facts.add(new FindingsClosed(household.household(), household.division(), right));
        }
        return facts;
    }

    Stream<Versioned> versioned() {
        return facts().stream().map(fact -> new Versioned(household.version(), fact));
    }
}
