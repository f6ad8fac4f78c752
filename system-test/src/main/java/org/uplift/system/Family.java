package org.uplift.system;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A household as it stands in a county's CSV file, and what follows from it by the trade's rules,
/// worked out from the cells alone.
record Family(List<NamedCsvRecord> rows) {

    static final long NATIONAL_LINE_2017 = 295_200;

    private static final List<String> INCOME =
            List.of(
                    ("wage operating property familyPlanning dibao wubao pension ecological"
                                    + " medicalReimbursement medicalAid otherTransfer")
                            .split(" "));

    static List<Family> read(Path file) {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return gather(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Family> read(String csv) {
        return gather(CsvReader.builder().ofNamedCsvRecord(csv.replaceFirst("^\\ufeff", "")));
    }

    private static List<Family> gather(Iterable<NamedCsvRecord> rows) {
        var families = new ArrayList<Family>();
        for (var row : rows) {
            if (!row.getField("division").isEmpty()) {
                families.add(new Family(new ArrayList<>()));
            }
            var _ = families.getLast().rows.add(row);
        }
        return families;
    }

    String text(String key) {
        return rows.getFirst().getField(key);
    }

    double decimal(String key) {
        return Double.parseDouble(text(key));
    }

    long fen(String key) {
        return new BigDecimal(text(key)).movePointRight(2).longValueExact();
    }

    Stream<String> members(String key) {
        return rows.stream().map(row -> row.getField("member." + key));
    }

    String status() {
        return switch (text("exitState")) {
            case "not-exited", "newly-identified" -> isHelped() ? "helped" : "identified";
            default -> text("exitState");
        };
    }

    String label() {
        return switch (status()) {
            case "exited", "stably-exited" -> "green";
            case "cancelled" -> "none";
            case "identified" -> "red";
            case "returned" -> isHelped() ? "yellow" : "red";
            default -> "yellow";
        };
    }

    private boolean isHelped() {
        return !text("help.measures").isEmpty();
    }

    long labourers() {
        return members("labour").filter(c -> !c.equals("none") && !c.equals("lost")).count();
    }

    long netFen() {
        return INCOME.stream().mapToLong(part -> fen("income." + part)).sum()
                - fen("income.operatingCost");
    }

    long perHeadFen() {
        return netFen() / rows.size();
    }

    String degree() {
        var gap = NATIONAL_LINE_2017 - perHeadFen();
        if (gap <= 0) {
            return "not-poor";
        }
        return gap * 4 < NATIONAL_LINE_2017
                ? "mild"
                : gap * 2 <= NATIONAL_LINE_2017 ? "moderate" : "severe";
    }

    boolean isDueToMove() {
        var unsafe = text("water.safe").equals("false") || text("water.difficult").equals("true");
        var house = List.of("", "C", "D").contains(text("housing.dangerGrade"));
        var rough = List.of("none", "dirt").contains(text("road")) && decimal("mainRoadKm") >= 2;
        var settled = List.of("green", "none").contains(label());
        return !settled && (unsafe || house || rough);
    }

    /// @param year in which somebody looks
    long jobSeekers(int year) {
        return label().equals("none")
                ? 0
                : rows.stream().filter(row -> seeksWork(row, year)).count();
    }

    /// Which of the members it is, from 0; -1 when nobody does.
    int firstJobSeeker(int year) {
        return IntStream.range(0, rows.size())
                .filter(member -> seeksWork(rows.get(member), year))
                .findFirst()
                .orElse(-1);
    }

    private static boolean seeksWork(NamedCsvRecord row, int year) {
        var age = year - Integer.parseInt(row.getField("member.birthDate").substring(0, 4));
        return row.getField("member.work.willing").equals("true")
                && !List.of("none", "lost").contains(row.getField("member.labour"))
                && row.getField("member.schooling.status").equals("not-in-school")
                && age >= 16
                && age <= 59;
    }

    boolean growsFruit() {
        return decimal("land.orchard") > 0;
    }
}
