package org.uplift.household.rules;

import static org.uplift.household.rules.Rule.CODE_TWICE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uplift.household.file.HouseholdFile;

/// What must hold about items that are lists of codes: none is named twice.
final class CodeRules {

    private CodeRules() {}

    static void check(HouseholdFile file, Findings found) {
        check("otherCauses", file.otherCauses(), Set.of(file.mainCause()), found);
        check("utilities.fuels", file.utilities().fuels(), Set.of(), found);
        check("help.measures", file.measures(), Set.of(), found);
        if (file.monitoring() != null) {
            check("monitoring.risks", file.monitoring().risks(), Set.of(), found);
        }
    }

    private static void check(String path, List<String> codes, Set<String> before, Findings found) {
        var seen = new HashSet<>(before);
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            found.addIf(!seen.add(code), path + "[" + i + "]", CODE_TWICE, code);
        }
    }
}
