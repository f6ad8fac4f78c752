package org.uplift.household.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uplift.household.sheets.Row;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;
import org.uplift.platform.sheets.Formula;

/// The columns of a sheet of duties, in whatever order its header names them.
record DutyColumns(List<String> names) {

    static final List<String> NEEDED = List.of("subject", "role", "division", "from");

    private static final Set<String> KNOWN =
            Set.of("subject", "name", "unit", "role", "division", "from", "until");

    private static final String REFUSAL =
            "must name subject, role, division, from, and may name until, name, unit, each once";

    /// @throws Invalid when it names too little, too much, or something twice
    static DutyColumns of(@Nullable Row header) {
        var cells = header == null ? new String[0] : header.cells();
        var names =
                Arrays.stream(cells).map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
        var named = names.stream().filter(name -> !name.isEmpty()).toList();
        if (!named.containsAll(NEEDED)
                || !KNOWN.containsAll(named)
                || named.stream().distinct().count() < named.size()) {
            throw new Invalid(List.of(new Violation("row 1", "header", REFUSAL)));
        }
        return new DutyColumns(names);
    }

    /// What is not empty of a row.
    Map<String, String> cells(Row row) {
        var cells = new TreeMap<String, String>();
        for (var i = 0; i < Math.min(names.size(), row.cells().length); i++) {
            var cell = Formula.rearm(row.cells()[i].strip());
            if (!cell.isEmpty()) {
                cells.put(names.get(i), cell);
            }
        }
        return cells;
    }
}
