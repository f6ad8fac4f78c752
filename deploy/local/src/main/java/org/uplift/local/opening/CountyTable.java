package org.uplift.local.opening;

import java.util.Map;
import org.uplift.codes.CodeLists;
import org.uplift.local.ground.Terminal;

/// The three indicators of a county and its labels, as a table on the terminal.
record CountyTable(Terminal terminal) {

    private static final String ROW = "  %-12s %-46s %,8d %5.1f %%";

    void print(Statistics byAttribute, Statistics byCause, Statistics byLabel) {
        var households = byAttribute.households();
        terminal.line(
                "%n%s: %,d households, %,d persons"
                        .formatted(byAttribute.division(), households, byAttribute.persons()));
        print("attribute", byAttribute.by("attribute"), households);
        print("degree", byAttribute.byDegree(), households);
        print("cause", byCause.by("cause"), households);
        print("label", byLabel.by("label"), households);
    }

    private void print(String list, Map<String, Long> counts, long households) {
        var name = list;
        for (var entry : CodeLists.get(list).entries()) {
            var count = counts.getOrDefault(entry.code(), 0L);
            if (count > 0) {
                var share = 100.0 * count / households;
                terminal.line(ROW.formatted(name, entry.en(), count, share));
                name = "";
            }
        }
    }
}
