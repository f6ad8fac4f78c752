package org.uplift.household.imports;

/// A parser that somebody has made a mistake in.
public final class PlantedFault {

    private PlantedFault() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 2 && input[1] == '"') {
            throw new IllegalStateException("A quote that is never closed");
        }
    }
}
