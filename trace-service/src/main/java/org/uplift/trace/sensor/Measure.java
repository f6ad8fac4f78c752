package org.uplift.trace.sensor;

import java.util.Arrays;
import java.util.Optional;
import org.uplift.trace.gs1.Unit;

/// What can be measured, by the words of the Core Business Vocabulary, in the unit of SI in which
/// it is kept, and between which values a reading can be true.
enum Measure {
    TEMPERATURE("Temperature", "KEL", 173.15, 473.15),
    RELATIVE_HUMIDITY("RelativeHumidity", "C62", 0, 1.1),
    ABSOLUTE_HUMIDITY("AbsoluteHumidity", "KMQ", 0, 1),
    PRESSURE("Pressure", "PAL", 10_000, 1_000_000),
    ILLUMINANCE("Illuminance", "LUX", 0, 250_000),
    MASS("Mass", "KGM", 0, 100_000),
    SPEED("Speed", "MTS", 0, 100),
    VOLUME_FRACTION("VolumeFraction", "C62", 0, 1);

    private final String word;
    private final String unit;
    private final double least;
    private final double most;

    Measure(String word, String unit, double least, double most) {
        this.word = word;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    static Optional<Measure> called(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    String unit() {
        return unit;
    }

    boolean isIn(Unit said) {
        return said.dimension().equals(unit);
    }

    boolean isPossible(double inSi) {
        return inSi >= least && inSi <= most;
    }
}
