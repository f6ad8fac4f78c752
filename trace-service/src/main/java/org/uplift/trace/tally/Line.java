package org.uplift.trace.tally;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// A row of a sheet, its cells under the header's names.
///
/// @param row its number as the sheet shows it
record Line(int row, List<String> header, List<String> cells) {

    String text(String column) {
        var place = header.indexOf(column);
        return place < cells.size() ? cells.get(place).strip() : "";
    }

    UUID id(String column) {
        return read(column, UUID::fromString);
    }

    LocalDate day(String column) {
        return read(column, LocalDate::parse);
    }

    BigDecimal number(String column) {
        return read(column, BigDecimal::new);
    }

    long whole(String column) {
        return read(column, text -> new BigDecimal(text).longValueExact());
    }

    List<String> words(String column) {
        var text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    private <T> T read(String column, Function<String, T> reading) {
        try {
            return reading.apply(text(column));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            throw new Misread(column);
        }
    }

    /// A cell that says nothing of its kind.
    static final class Misread extends RuntimeException {

        private final String column;

        private Misread(String column) {
            super("A cell cannot be read");
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
