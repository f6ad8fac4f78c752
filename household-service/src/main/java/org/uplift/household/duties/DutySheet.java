package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uplift.household.imports.Workplace;
import org.uplift.household.layout.DateCell;
import org.uplift.household.layout.Unreadable;
import org.uplift.household.sheets.Broken;
import org.uplift.household.sheets.Format;
import org.uplift.household.sheets.Rows;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// Reads a sheet of duties, CSV or XLSX, each row held against the rules.
@ApplicationScoped
class DutySheet {

    private static final int MOST_ROWS = 20_000;

    private final DutyRules rules;
    private final Validator validator;
    private final Workplace workplace;

    DutySheet(DutyRules rules, Validator validator, Workplace workplace) {
        this.rules = rules;
        this.validator = validator;
        this.workplace = workplace;
    }

    /// @param refusals gains what is wrong, row by row
    List<DutyRow> read(byte[] body, Format format, Refusals refusals) {
        try {
            var file = Files.createTempFile(workplace.folder(), "duties-", ".sheet");
            try (var rows = format.open(Files.write(file, body), "subject"::equalsIgnoreCase)) {
                return read(rows, refusals);
            } catch (Broken e) {
                throw new Invalid(
                        List.of(new Violation(e.place(), e.rule(), "cannot be read from here on")));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<DutyRow> read(Rows sheet, Refusals refusals) {
        var columns = DutyColumns.of(sheet.next());
        var rows = new ArrayList<DutyRow>();
        var count = 0;
        for (var row = sheet.next(); row != null; row = sheet.next()) {
            if (++count > MOST_ROWS) {
                throw new Invalid(List.of(new Violation("", "too-many-rows", "has too many rows")));
            }
            if (!row.isBlank()) {
                var read = read(columns.cells(row), row.number(), refusals);
                if (read != null) {
                    rows.add(read);
                }
            }
        }
        return rows;
    }

    private @Nullable DutyRow read(Map<String, String> cells, int number, Refusals refusals) {
        var from = day(cells, "from", number, refusals);
        var until = day(cells, "until", number, refusals);
        for (var column : DutyColumns.NEEDED) {
            if (!cells.containsKey(column)) {
                refusals.add(number, new Violation(column, "required", "is missing"));
            }
        }
        if (from == null || refusals.concern(number)) {
            return null;
        }
        var duty =
                new DutyForm(
                        cells.getOrDefault("role", ""),
                        cells.getOrDefault("division", ""),
                        from,
                        until);
        var row =
                new DutyRow(
                        number,
                        cells.getOrDefault("subject", ""),
                        cells.get("name"),
                        cells.get("unit"),
                        duty);
        validator.validate(row).forEach(flaw -> refusals.add(number, violation(flaw)));
        rules.violations(duty).forEach(flaw -> refusals.add(number, flaw));
        return refusals.concern(number) ? null : row;
    }

    private static @Nullable LocalDate day(
            Map<String, String> cells, String column, int number, Refusals refusals) {
        var cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        try {
            return DateCell.day(cell);
        } catch (Unreadable e) {
            refusals.add(number, new Violation(column, e.rule(), "is not a date"));
            return null;
        }
    }

    private static Violation violation(ConstraintViolation<DutyRow> flaw) {
        var path = flaw.getPropertyPath().toString();
        var rule = flaw.getConstraintDescriptor().getAnnotation().annotationType();
        return new Violation(path.replace("duty.", ""), rule.getSimpleName(), flaw.getMessage());
    }
}
