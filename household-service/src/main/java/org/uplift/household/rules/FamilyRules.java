package org.uplift.household.rules;

import static org.uplift.household.rules.Rule.HEAD_MISSING;
import static org.uplift.household.rules.Rule.HEAD_TWICE;
import static org.uplift.household.rules.Rule.ID_TWICE;
import static org.uplift.household.rules.Rule.MEMBER_TWICE;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;

/// What must hold between the members of one household.
final class FamilyRules {

    private FamilyRules() {}

    static void check(HouseholdFile file, Findings found) {
        var members = file.members();
        var heads = 0;
        var seen = new HashSet<Object>();
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var path = "members[" + i + "].";
            heads += member.isHead() ? 1 : 0;
            found.addIf(member.isHead() && heads == 2, path + "relation", HEAD_TWICE);
            found.addIf(isRepeated(member.id(), seen), path + "id", MEMBER_TWICE);
            found.addIf(isRepeated(member.citizenNumber(), seen), path + "idNumber", ID_TWICE);
        }
        found.addIf(heads == 0 && !file.isLeft(), "members", HEAD_MISSING);
    }

    private static boolean isRepeated(@Nullable Object key, Set<Object> seen) {
        return key != null && !seen.add(key);
    }
}
