package org.uplift.household.divisions;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uplift.events.division.DivisionLevel;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// A CSV of divisions, `code,name,level,parent`, held row by row against the rules of the tree.
final class DivisionFile {

    private static final List<String> HEADER = List.of("code", "name", "level", "parent");
    private static final CsvReader.CsvReaderBuilder READER =
            CsvReader.builder().extraFieldStrategy(IGNORE).missingFieldStrategy(IGNORE);
    private static final int LONGEST_NAME = 100;
    private static final int MANY = 100;

    private final DivisionTree known;
    private final Map<String, Division> read = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    DivisionFile(DivisionTree known) {
        this.known = known;
    }

    /// @throws Invalid naming the rows that are wrong, the first hundred of them
    List<Division> read(byte[] csv) {
        var rows = new ArrayList<Division>();
        try (var records = READER.ofCsvRecord(text(csv))) {
            for (var row : records) {
                take(row, rows);
                if (violations.size() >= MANY) {
                    break;
                }
            }
        } catch (CsvParseException | IOException _) {
            refuse("", "csv", "is not a CSV file");
        }
        if (rows.isEmpty() && violations.isEmpty()) {
            refuse("", "empty", "holds no division");
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        return rows;
    }

    private void take(CsvRecord row, List<Division> rows) {
        var line = "line " + row.getStartingLineNumber();
        if (row.getStartingLineNumber() == 1) {
            if (!row.getFields().equals(HEADER)) {
                refuse(line, "header", "must be " + String.join(",", HEADER));
            }
        } else if (row.getFieldCount() != HEADER.size()) {
            refuse(line, "columns", "must have " + HEADER.size() + " columns");
        } else {
            check(row, line).ifPresent(rows::add);
        }
    }

    private Optional<Division> check(CsvRecord row, String line) {
        var level = level(row.getField(2));
        if (level == null) {
            refuse(line, "level", "has no level that we know");
            return Optional.empty();
        }
        var parent = row.getField(3).isEmpty() ? null : row.getField(3);
        var division = new Division(row.getField(0), row.getField(1), level, parent);
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
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String text(byte[] csv) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
        } catch (CharacterCodingException _) {
            refuse("", "encoding", "is not UTF-8");
            return "";
        }
    }

    private void refuse(String path, String rule, String message) {
        violations.add(new Violation(path, rule, message));
    }
}
