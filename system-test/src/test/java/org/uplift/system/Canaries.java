package org.uplift.system;

import static org.uplift.system.Trap.Kind.CHILD;
import static org.uplift.system.Trap.Kind.HEALTH;
import static org.uplift.system.Trap.Kind.NAME;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uplift.local.county.County;

/// A county's people, all of whom can be told from anybody else wherever a trace of them shows: by
/// names, addresses and diseases that only they have, and by their numbers.
///
/// @param numbers of ids, phones and accounts, and which of these each is
/// @param refused numbers of the households that cannot be imported
record Canaries(Path file, int people, Map<String, Trap.Kind> numbers, Set<String> refused) {

    private static final LocalDate FOURTEEN_YEARS_AGO =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusYears(14);

    private static final Set<Integer> SPOILT = Set.of(7, 70);

    static Canaries of(County county) {
        var plain = Counties.csv(county);
        var file = plain.resolveSibling("canaries-" + county.code() + ".csv");
        file.toFile().deleteOnExit();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(plain);
                var sheet = CsvWriter.builder().build(file)) {
            return new Marking(sheet, county.code().charAt(5)).of(rows, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Marking {
        private final CsvWriter sheet;
        private final char county;
        private final Map<String, Trap.Kind> numbers = new HashMap<>();
        private final Set<String> refused = new HashSet<>();
        private List<String> header = List.of();
        private int people;
        private boolean isChild;

        /// @param county a digit of its own
        Marking(CsvWriter sheet, char county) {
            this.sheet = sheet;
            this.county = county;
        }

        Canaries of(Iterable<NamedCsvRecord> rows, Path file) {
            var number = "";
            for (var row : rows) {
                if (header.isEmpty()) {
                    header = row.getHeader();
                    sheet.writeRecord(header);
                }
                number = row.getField("number").isEmpty() ? number : row.getField("number");
                write(row, number);
                people++;
            }
            return new Canaries(file, people, Map.copyOf(numbers), Set.copyOf(refused));
        }

        private void write(NamedCsvRecord row, String number) {
            isChild = LocalDate.parse(row.getField("member.birthDate")).isAfter(FOURTEEN_YEARS_AGO);
            var cells = new ArrayList<String>();
            for (var column : header) {
                cells.add(cell(column, row.getField(column), number));
            }
            sheet.writeRecord(cells);
        }

        private String cell(String column, String plain, String number) {
            return switch (column) {
                case "member.name" -> (isChild ? CHILD : NAME).word() + people;
                case "member.disease" -> HEALTH.word() + people;
                case "address" -> plain.isEmpty() ? "" : NAME.word() + "巷" + people + "号";
                case "phone", "member.phone" ->
                        plain.isEmpty()
                                ? ""
                                : kept("199073%s%04d".formatted(county, people), Trap.Kind.PHONE);
                case "account.number" -> plain.isEmpty() ? "" : kept(plain, Trap.Kind.ACCOUNT);
                case "member.idNumber" ->
                        plain.isEmpty() ? "" : kept(id(plain, number), Trap.Kind.ID);
                default -> plain;
            };
        }

        /// A few are mistyped, and so is all of their households.
        private String id(String sound, String number) {
            if (!SPOILT.contains(people)) {
                return sound;
            }
            refused.add(number);
            var wrong = sound.charAt(17) == '1' ? '2' : '1';
            return sound.substring(0, 17) + wrong + sound.substring(18);
        }

        private String kept(String number, Trap.Kind kind) {
            numbers.put(number, kind);
            return number;
        }
    }
}
