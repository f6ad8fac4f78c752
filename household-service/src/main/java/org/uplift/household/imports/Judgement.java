package org.uplift.household.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.rules.FileCheck;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Violation;

/// Holds a draft against the area of the import and the rules of single entry.
final class Judgement {

    private final FileCheck rules;
    private final DivisionScope scope;

    Judgement(FileCheck rules, DivisionScope scope) {
        this.rules = rules;
        this.scope = scope;
    }

    List<Refusal> of(Draft draft) {
        var file = draft.file();
        if (file == null) {
            return List.of();
        }
        var division = file.division();
        if (division != null && !division.isEmpty() && !scope.contains(division)) {
            return List.of(Refusal.of(draft.row(0), "division", "outside-scope", division));
        }
        var english = rules.check(file, Reason.ENGLISH.locale());
        return english.isEmpty() ? List.of() : refusals(draft, file, english);
    }

    private List<Refusal> refusals(Draft draft, HouseholdFile file, List<Violation> english) {
        var chinese = new HashMap<String, String>();
        rules.check(file, Reason.CHINESE.locale())
                .forEach(broken -> chinese.put(broken.path() + broken.rule(), broken.message()));
        var refusals = new ArrayList<Refusal>();
        for (var broken : english) {
            var spot = Spot.of(broken.path());
            var row = draft.row(spot.member());
            var value =
                    draft.texts()
                            .at(Math.min(spot.member(), draft.rows().size() - 1), spot.column());
            refusals.add(
                    isRounded(broken.rule(), value)
                            ? Refusal.of(row, spot.column(), "digits-lost", value)
                            : new Refusal(
                                    row,
                                    spot.column(),
                                    broken.rule(),
                                    Refusal.shown(value),
                                    broken.message(),
                                    chinese.getOrDefault(
                                            broken.path() + broken.rule(), broken.message())));
        }
        return refusals;
    }

    /// Spreadsheet programs keep fifteen digits and write zeros for the rest.
    private static boolean isRounded(String rule, String value) {
        return rule.equals("id-check-digit") && value.endsWith("000");
    }
}
