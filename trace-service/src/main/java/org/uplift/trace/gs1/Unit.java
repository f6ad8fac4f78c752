package org.uplift.trace.gs1;

import java.util.Map;
import java.util.Optional;

/// Units of UN/ECE Recommendation 20 that can be reckoned into one of SI.
///
/// @param dimension the code of the unit of SI
public record Unit(String dimension, double factor, double shift) {

    private static final double FAHRENHEIT = 5.0 / 9.0;

    private static final Map<String, Unit> KNOWN =
            Map.ofEntries(
                    Map.entry("KEL", new Unit("KEL", 1, 0)),
                    Map.entry("CEL", new Unit("KEL", 1, 273.15)),
                    Map.entry("FAH", new Unit("KEL", FAHRENHEIT, 459.67 * FAHRENHEIT)),
                    Map.entry("KGM", new Unit("KGM", 1, 0)),
                    Map.entry("GRM", new Unit("KGM", 1e-3, 0)),
                    Map.entry("MGM", new Unit("KGM", 1e-6, 0)),
                    Map.entry("TNE", new Unit("KGM", 1e3, 0)),
                    Map.entry("LBR", new Unit("KGM", 0.45359237, 0)),
                    Map.entry("ONZ", new Unit("KGM", 0.028349523125, 0)),
                    Map.entry("MTR", new Unit("MTR", 1, 0)),
                    Map.entry("KMT", new Unit("MTR", 1e3, 0)),
                    Map.entry("CMT", new Unit("MTR", 1e-2, 0)),
                    Map.entry("MMT", new Unit("MTR", 1e-3, 0)),
                    Map.entry("FOT", new Unit("MTR", 0.3048, 0)),
                    Map.entry("INH", new Unit("MTR", 0.0254, 0)),
                    Map.entry("PAL", new Unit("PAL", 1, 0)),
                    Map.entry("A97", new Unit("PAL", 1e2, 0)),
                    Map.entry("MBR", new Unit("PAL", 1e2, 0)),
                    Map.entry("KPA", new Unit("PAL", 1e3, 0)),
                    Map.entry("BAR", new Unit("PAL", 1e5, 0)),
                    Map.entry("ATM", new Unit("PAL", 101_325, 0)),
                    Map.entry("KMQ", new Unit("KMQ", 1, 0)),
                    Map.entry("A93", new Unit("KMQ", 1e-3, 0)),
                    Map.entry("MTS", new Unit("MTS", 1, 0)),
                    Map.entry("KMH", new Unit("MTS", 1 / 3.6, 0)),
                    Map.entry("SEC", new Unit("SEC", 1, 0)),
                    Map.entry("MIN", new Unit("SEC", 60, 0)),
                    Map.entry("HUR", new Unit("SEC", 3_600, 0)),
                    Map.entry("DAY", new Unit("SEC", 86_400, 0)),
                    Map.entry("MTQ", new Unit("MTQ", 1, 0)),
                    Map.entry("LTR", new Unit("MTQ", 1e-3, 0)),
                    Map.entry("MLT", new Unit("MTQ", 1e-6, 0)),
                    Map.entry("C62", new Unit("C62", 1, 0)),
                    Map.entry("P1", new Unit("C62", 1e-2, 0)),
                    Map.entry("59", new Unit("C62", 1e-6, 0)),
                    Map.entry("DD", new Unit("C81", Math.PI / 180, 0)),
                    Map.entry("C81", new Unit("C81", 1, 0)),
                    Map.entry("JOU", new Unit("JOU", 1, 0)),
                    Map.entry("KJO", new Unit("JOU", 1e3, 0)),
                    Map.entry("WHR", new Unit("JOU", 3_600, 0)),
                    Map.entry("KWH", new Unit("JOU", 3.6e6, 0)));

    /// One that is not known is compared with itself alone.
    public static Unit of(String code) {
        return Optional.ofNullable(KNOWN.get(code)).orElseGet(() -> new Unit(code, 1, 0));
    }

    public double inSi(double value) {
        return value * factor + shift;
    }

    /// A difference or a spread, which knows no zero.
    public double spreadInSi(double value) {
        return value * factor;
    }
}
