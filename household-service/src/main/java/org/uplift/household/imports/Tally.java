package org.uplift.household.imports;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.uplift.events.household.Label;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.imports.Effect.Changed;
import org.uplift.household.imports.Effect.Entered;
import org.uplift.household.imports.Effect.Refused;
import org.uplift.household.imports.Effect.Unchanged;
import org.uplift.household.registry.Standing;

/// Counts effects.
final class Tally {

    private static final Set<String> DUPLICATES =
            Set.of("number-twice", "id-number-twice", "id-number-elsewhere");

    private long entered;
    private long changed;
    private long unchanged;
    private long refused;
    private long personsEntered;
    private long personsChanged;
    private long personsUnchanged;
    private long personsRefused;
    private long personsLeft;
    private long duplicates;
    private final Map<String, Long> labels = new TreeMap<>();

    Tally() {
        for (var label : Label.values()) {
            labels.put(label.code(), 0L);
        }
    }

    void count(Effect effect, int persons) {
        switch (effect) {
            case Entered(var file) -> {
                entered++;
                personsEntered += file.size();
                shift(file, 1);
            }
            case Changed(_, var before, var after) -> {
                changed++;
                compare(before.members(), after.members());
                shift(before, -1);
                shift(after, 1);
            }
            case Unchanged(var file) -> {
                unchanged++;
                personsUnchanged += file.size();
            }
            case Refused(var refusals) -> refuse(refusals, persons);
        }
    }

    void refuse(List<Refusal> refusals, int persons) {
        refused++;
        personsRefused += persons;
        if (refusals.stream().anyMatch(refusal -> DUPLICATES.contains(refusal.rule()))) {
            duplicates++;
        }
    }

    private void compare(List<Member> before, List<Member> after) {
        var known =
                before.stream()
                        .collect(toMap(member -> String.valueOf(member.id()), Function.identity()));
        for (var member : after) {
            var earlier = known.remove(String.valueOf(member.id()));
            if (earlier == null) {
                personsEntered++;
            } else if (earlier.equals(member)) {
                personsUnchanged++;
            } else {
                personsChanged++;
            }
        }
        personsLeft += known.size();
    }

    private void shift(HouseholdFile file, long by) {
        labels.merge(Standing.of(file).label().code(), by, Long::sum);
    }

    Preview.Households households() {
        return new Preview.Households(entered, changed, unchanged, refused);
    }

    Preview preview() {
        return new Preview(
                households(),
                new Preview.Persons(
                        personsEntered,
                        personsChanged,
                        personsUnchanged,
                        personsRefused,
                        personsLeft),
                labels,
                duplicates);
    }
}
