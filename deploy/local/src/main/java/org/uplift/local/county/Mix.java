package org.uplift.local.county;

import java.util.ArrayList;
import java.util.List;

/// Codes and how often each is drawn.
final class Mix {

    private record Part(String code, double upTo) {}

    private final List<Part> parts = new ArrayList<>();
    private double total;

    /// Reads `"healthy 60, chronic 30, major 10"`; the numbers are weights.
    static Mix of(String text) {
        var mix = new Mix();
        for (var part : text.split(",\\s*")) {
            var space = part.lastIndexOf(' ');
            mix.add(part.substring(0, space), Double.parseDouble(part.substring(space + 1)));
        }
        return mix;
    }

    void add(String code, double weight) {
        total += weight;
        parts.add(new Part(code, total));
    }

    /// Adds the code only where it fits.
    void add(boolean fits, String code, double weight) {
        if (fits) {
            add(code, weight);
        }
    }

    String draw(Chance chance) {
        var drawn = chance.within(0, total);
        for (var part : parts) {
            if (drawn < part.upTo()) {
                return part.code();
            }
        }
        return parts.getLast().code();
    }
}
