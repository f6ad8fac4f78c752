package org.uplift.system;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uplift.local.county.County;

/// A county's people, all of whom can be told from anybody else wherever a trace of them shows: by
/// names and addresses that only they have, and by their numbers.
///
/// @param numbers of ids, phones and accounts, and which of these each is
/// @param refused numbers of the households that cannot be imported
record Canaries(Path file, int people, Map<String, Trap.Kind> numbers, Set<String> refused) {

    private static final Set<Integer> SPOILT = Set.of(7, 70);

    static Canaries of(County county) {
        var plain = Counties.csv(county);
        var file = plain.resolveSibling("canaries-" + county.code() + ".csv");
        file.toFile().deleteOnExit();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(plain);
                var sheet = CsvWriter.builder().build(file)) {
            return new Marking(sheet).of(rows, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Marking {
        private final CsvWriter sheet;
        private final Map<String, Trap.Kind> numbers = new HashMap<>();
        private final Set<String> refused = new HashSet<>();
        private List<String> header = List.of();
        private int people;

        Marking(CsvWriter sheet) {
            this.sheet = sheet;
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
            var cells = new ArrayList<String>();
            for (var column : header) {
                cells.add(cell(column, row.getField(column), number));
            }
            sheet.writeRecord(cells);
        }

        private String cell(String column, String plain, String number) {
            return switch (column) {
                case "member.name" -> Trap.NAME + people;
                case "address" -> plain.isEmpty() ? "" : Trap.NAME + "巷" + people + "号";
                case "phone", "member.phone" ->
                        plain.isEmpty()
                                ? ""
                                : kept("1990731%04d".formatted(people), Trap.Kind.PHONE);
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
