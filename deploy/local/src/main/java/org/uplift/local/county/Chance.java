package org.uplift.local.county;

import java.util.List;
import java.util.SplittableRandom;

/// Draws by chance; the same seed draws the same.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /// True in `share` of all draws.
    boolean in(double share) {
        return random.nextDouble() < share;
    }

    /// From `least` to `most`, both included; `least` when there is nothing between.
    int between(int least, int most) {
        return most <= least ? least : random.nextInt(least, most + 1);
    }

    double within(double least, double most) {
        return random.nextDouble(least, most);
    }

    /// Mostly near `least`, seldom far above it: `mean` is the mean distance.
    double above(double least, double mean) {
        return least - mean * Math.log(1 - random.nextDouble());
    }

    /// One decimal, as land is measured.
    double tenth(double least, double most) {
        return Math.round(within(least, most) * 10) / 10.0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String digits(int count) {
        var text = new StringBuilder(count);
        for (var i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
