package org.uplift.household.quality;

import static java.util.Comparator.comparingInt;

import java.util.Map;
import org.uplift.codes.PovertyLines;
import org.uplift.household.file.Income;

/// Whether a risk was removed when it might be.
final class RemovalChecks {

    static final Map<String, Check> ALL =
            Map.of(
                    "removed-poor",
                    Check.household("monitoring.removed", RemovalChecks::isRemovedPoor),
                    "removed-early",
                    Check.household("monitoring.removed", RemovalChecks::isRemovedEarly));

    private RemovalChecks() {}

    /// By the income of the year in which it was removed, or the last known before.
    private static boolean isRemovedPoor(Case at) {
        var monitoring = at.file().monitoring();
        if (monitoring == null || monitoring.removed() == null) {
            return false;
        }
        var year = monitoring.removed().getYear();
        return at.file().incomes().stream()
                .filter(income -> income.year() <= year)
                .max(comparingInt(Income::year))
                .filter(income -> at.file().perCapitaFen(income) < line(at.rule(), income.year()))
                .isPresent();
    }

    private static double line(Rule rule, int year) {
        return rule.names("yuan", "national")
                ? PovertyLines.national(year)
                : rule.number("yuan") * 100;
    }

    private static boolean isRemovedEarly(Case at) {
        var monitoring = at.file().monitoring();
        var removed = monitoring == null ? null : monitoring.removed();
        var months = (long) at.rule().number("months");
        return monitoring != null
                && removed != null
                && removed.isBefore(monitoring.since().plusMonths(months));
    }
}
