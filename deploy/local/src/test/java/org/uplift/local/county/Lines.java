package org.uplift.local.county;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Reads a written county file back, household by household, knowing nothing of how it was made.
record Lines(List<Line> members) {

    private static final List<String> INCOME =
            List.of(
                    "wage",
                    "operating",
                    "property",
                    "familyPlanning",
                    "dibao",
                    "wubao",
                    "pension",
                    "ecological",
                    "medicalReimbursement",
                    "medicalAid",
                    "otherTransfer");

    /// One person's row.
    record Line(NamedCsvRecord cells) {

        String text(String key) {
            return cells.getField(key);
        }

        boolean yes(String key) {
            return text(key).equals("true");
        }

        double number(String key) {
            return Double.parseDouble(text(key));
        }

        long fen(String key) {
            return new BigDecimal(text(key)).movePointRight(2).longValueExact();
        }

        LocalDate date(String key) {
            return LocalDate.parse(text(key));
        }

        int age() {
            return date("member.birthDate").until(County.CUT_OFF).getYears();
        }
    }

    static void forEach(Path file, Consumer<Lines> taken) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            var household = new ArrayList<Line>();
            for (var row : rows) {
                var line = new Line(row);
                if (!line.text("division").isEmpty() && !household.isEmpty()) {
                    taken.accept(new Lines(List.copyOf(household)));
                    household.clear();
                }
                household.add(line);
            }
            taken.accept(new Lines(household));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Line first() {
        return members.getFirst();
    }

    long netFen() {
        var income = INCOME.stream().mapToLong(part -> first().fen("income." + part)).sum();
        return income - first().fen("income.operatingCost");
    }

    long perHeadFen() {
        return netFen() / members.size();
    }

    boolean isExited() {
        return first().text("exitState").equals("exited")
                || first().text("exitState").equals("stably-exited");
    }
}
