package org.uplift.household.divisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uplift.events.division.DivisionLevel;
import org.uplift.household.sheets.Broken;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Row;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;
import org.uplift.platform.sheets.Formula;

/// A CSV of divisions, `code,name,level,parent`, held row by row against the rules of the tree.
final class DivisionFile {

    private static final List<String> HEADER = List.of("code", "name", "level", "parent");
    private static final int LONGEST_NAME = 100;
    private static final int MANY = 100;

    private final DivisionTree known;
    private final Map<String, Division> read = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    DivisionFile(DivisionTree known) {
        this.known = known;
    }

    /// In any encoding, and parted however a spreadsheet program parts cells; as we write it, too.
    ///
    /// @throws Invalid naming the rows that are wrong, the first hundred of them
    List<Division> read(byte[] csv) {
        var rows = new ArrayList<Division>();
        try (var file = Format.csv(csv)) {
            header(file.next());
            for (var row = file.next();
                    row != null && violations.size() < MANY;
                    row = file.next()) {
                take(row, rows);
            }
        } catch (Broken e) {
            if (e.rule().equals("no-encoding")) {
                refuse(e.place(), "encoding", "is neither UTF-8 nor GB18030");
            } else {
                refuse(e.place(), "csv", "is not a CSV file from here on");
            }
        }
        if (rows.isEmpty() && violations.isEmpty()) {
            refuse("", "empty", "holds no division");
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return rows;
    }

    private void header(@Nullable Row row) {
        if (row != null && !HEADER.equals(List.of(row.cells()))) {
            refuse("line 1", "header", "must be " + String.join(",", HEADER));
        }
    }

    private void take(Row row, List<Division> rows) {
        var line = "line " + row.number();
        if (row.isBlank()) {
            return;
        }
        if (row.cells().length != HEADER.size()) {
            refuse(line, "columns", "must have " + HEADER.size() + " columns");
        } else {
            check(row.cells(), line).ifPresent(rows::add);
        }
    }

    private Optional<Division> check(String[] cells, String line) {
        var level = level(cells[2]);
        if (level == null) {
            refuse(line, "level", "has no level that we know");
            return Optional.empty();
        }
        var parent = cells[3].isEmpty() ? null : cells[3];
        var division = new Division(cells[0], Formula.rearm(cells[1]), level, parent);
        var before = violations.size();
        checkName(division.name(), line);
        if (!DivisionCode.fits(division.code(), level)) {
            refuse(line, "code", "must have a 12-digit code of its level");
        } else {
            checkParent(division, line);
        }
        if (read.put(division.code(), division) != null) {
            refuse(line, "duplicate", "repeats a code");
        }
        return violations.size() == before ? Optional.of(division) : Optional.empty();
    }

    private void checkName(String name, String line) {
        var isReadable = name.chars().noneMatch(Character::isISOControl);
        if (name.isBlank() || name.length() > LONGEST_NAME || !isReadable) {
            refuse(line, "name", "must have a name of 1 to " + LONGEST_NAME + " characters");
        }
    }

    private void checkParent(Division division, String line) {
        var above = DivisionCode.above(division.code(), division.level());
        if (!Objects.equals(above, division.parent())) {
            refuse(line, "parent", "must name the division one level above as its parent");
        } else if (above != null && !read.containsKey(above) && known.find(above).isEmpty()) {
            refuse(line, "parent-unknown", "has a parent that is neither above it nor known");
        }
    }

    private static @Nullable DivisionLevel level(String name) {
        return Arrays.stream(DivisionLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private void refuse(String path, String rule, String message) {
        violations.add(new Violation(path, rule, message));
    }
}
