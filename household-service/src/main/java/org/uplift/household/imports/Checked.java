package org.uplift.household.imports;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A draft that has been judged by itself; whether it agrees with the others and the register is
/// still to be seen.
///
/// @param line packed, when it is sound
record Checked(Draft draft, List<Refusal> refusals, @Nullable Entry entry, String line) {

    static Checked of(Draft draft, Judgement judgement) {
        var refusals = new ArrayList<>(draft.refusals());
        refusals.addAll(judgement.of(draft));
        if (!refusals.isEmpty()) {
            return new Checked(draft, refusals, null, "");
        }
        var entry = new Entry(draft.rows(), requireNonNull(draft.file()));
        return new Checked(draft, List.of(), entry, Packing.line(entry));
    }

    /// Every row of a refused household is named, also those that are sound by themselves.
    List<Refusal> refusalsOfAllRows(List<Refusal> refusals) {
        var all = new ArrayList<>(refusals);
        var named = refusals.stream().map(Refusal::row).toList();
        var number = draft.texts().at(0, "number");
        for (var row : draft.rows()) {
            if (!named.contains(row)) {
                all.add(Refusal.of(row, "number", "household-refused", number, named.getFirst()));
            }
        }
        return all;
    }
}
