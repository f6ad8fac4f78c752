package org.uplift.household.imports;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.uplift.household.sheets.RowPlace;

/// A draft that has been judged by itself; whether it agrees with the others and the register is
/// still to be seen.
///
/// @param place which household of its chunk it is
/// @param silent columns that the file does not speak of
record Checked(int place, Draft draft, List<Refusal> refusals, List<Integer> silent) {

    static List<Checked> all(List<Group> groups, Drafting drafting, Judgement judgement) {
        var all = new ArrayList<Checked>(groups.size());
        var silent = drafting.silent();
        for (var group : groups) {
            var draft = drafting.read(group);
            var refusals = draft.refusals().isEmpty() ? judgement.of(draft) : draft.refusals();
            all.add(new Checked(all.size(), draft, refusals, silent));
        }
        return all;
    }

    /// Of a sound one.
    Entry entry() {
        return new Entry(draft.rows(), requireNonNull(draft.file()), silent);
    }

    /// Every row of a refused household is named, also those that are sound by themselves.
    Refused refused(List<Refusal> refusals) {
        var all = new ArrayList<>(refusals);
        var named = refusals.stream().map(Refusal::row).toList();
        var number = draft.texts().at(0, "number");
        for (var row : draft.rows()) {
            if (!named.contains(row)) {
                var first = RowPlace.of(named.getFirst());
                all.add(Refusal.of(row, "number", "household-refused", number, first));
            }
        }
        return new Refused(draft.numbers(), all);
    }

    /// A household that cannot be brought in.
    ///
    /// @param numbers it is known by
    record Refused(String numbers, List<Refusal> refusals) {

        int rows() {
            return (int) refusals.stream().mapToInt(Refusal::row).distinct().count();
        }
    }
}
