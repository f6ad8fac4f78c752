package org.uplift.household.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.uplift.household.file.HouseholdFile;

/// Holds files against every rule that is in force on a day. The same file breaks the same rules,
/// whoever looks and in whatever order its members stand. A household that was cancelled breaks
/// none: nobody mends its file.
final class Examination {

    private final RuleBook book;
    private final LocalDate day;
    private final Map<String, List<Rule>> inForce = new ConcurrentHashMap<>();

    Examination(RuleBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    List<Flaw> of(UUID household, HouseholdFile file, Elsewhere elsewhere) {
        if (file.exitState().equals("cancelled")) {
            return List.of();
        }
        var flaws = new ArrayList<Flaw>();
        var rules = inForce.computeIfAbsent(file.division(), division -> book.on(day, division));
        for (var rule : rules) {
            for (var spot : rule.check().look(new Case(household, file, day, rule, elsewhere))) {
                flaws.add(new Flaw(rule, spot));
            }
        }
        flaws.sort(Flaw.ORDER);
        return List.copyOf(flaws);
    }

    LocalDate day() {
        return day;
    }
}
