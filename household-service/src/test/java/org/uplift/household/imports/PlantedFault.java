package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.US_ASCII;

/// A parser that somebody has made a mistake in.
public final class PlantedFault {

    private PlantedFault() {}

    public static void fuzzerTestOneInput(byte[] input) {
        var text = new String(input, US_ASCII);
        if (text.startsWith("C\"") && text.indexOf(',') > 2 && !text.endsWith("\"")) {
            throw new IllegalStateException("A quote that is never closed");
        }
    }
}
