package org.uplift.analytics.measure;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// Every poverty line there is. In force for a household is, of each kind, the line of the nearest
/// region around it, and of that the newest one not younger than its income.
public final class PovertyLines {

    private static final Comparator<PovertyLine> NEAREST_THEN_NEWEST =
            Comparator.comparing((PovertyLine line) -> Level.of(line.region()))
                    .thenComparingInt(PovertyLine::year);

    private final List<PovertyLine> lines;
    private final Map<Place, Map<LineKind, PovertyLine>> known = new ConcurrentHashMap<>();

    public PovertyLines(List<PovertyLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /// The lines in force for incomes of a year in a division.
    public Map<LineKind, PovertyLine> inForce(String division, int year) {
        return known.computeIfAbsent(new Place(Level.COUNTY.above(division), year), this::search);
    }

    /// Changes whenever a line does. Sums made with other lines are other sums.
    public long fingerprint() {
        var crc = new CRC32();
        lines.stream()
                .map(PovertyLine::toString)
                .sorted()
                .forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return crc.getValue();
    }

    private Map<LineKind, PovertyLine> search(Place place) {
        var found = new EnumMap<LineKind, PovertyLine>(LineKind.class);
        lines.stream()
                .filter(line -> line.holds(place.county(), place.year()))
                .sorted(NEAREST_THEN_NEWEST)
                .forEach(line -> found.put(line.kind(), line));
        return found;
    }

    /// Lines are set for counties and what lies above them.
    private record Place(String county, int year) {}
}
