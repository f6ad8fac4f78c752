package org.uplift.local.county;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// The real villages of a county, out of `divisions.csv`. Industrial parks have no poor households.
final class Villages {

    private Villages() {}

    static List<Village> of(County county) {
        var townships = new HashMap<String, String>();
        var villages = new ArrayList<Village>();
        try (var lines =
                CsvReader.builder()
                        .ofNamedCsvRecord(
                                new InputStreamReader(
                                        Objects.requireNonNull(
                                                Villages.class.getResourceAsStream(
                                                        "/divisions.csv")),
                                        StandardCharsets.UTF_8))) {
            for (var line : lines) {
                if (!line.getField("code").startsWith(county.code()) || isPark(line)) {
                    continue;
                }
                switch (line.getField("level")) {
                    case "TOWNSHIP" -> townships.put(line.getField("code"), line.getField("name"));
                    case "VILLAGE" -> villages.add(village(line, townships, county.bounds()));
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return villages;
    }

    private static boolean isPark(NamedCsvRecord line) {
        return line.getField("code").substring(6).startsWith("4");
    }

    private static Village village(
            NamedCsvRecord line, HashMap<String, String> townships, County.Bounds bounds) {
        var code = line.getField("code");
        var name = line.getField("name");
        var township = Objects.requireNonNull(townships.get(line.getField("parent")));
        var place = new Chance(Long.parseLong(code));
        return new Village(
                code,
                name,
                township,
                name.contains("社区"),
                place.within(bounds.south() + 0.02, bounds.north() - 0.02),
                place.within(bounds.west() + 0.02, bounds.east() - 0.02));
    }
}
