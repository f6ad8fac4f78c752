package org.uplift.household.media;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a picture looks like, in 64 bits (dHash): in each of eight rows, whether it grows lighter
/// from one of nine fields to the next. Copies that were made smaller, saved again or brightened
/// differ from it in few bits; pictures of other things in about half of them.
///
/// Of four bands of sixteen bits at least one differs in no more than one bit where two pictures
/// differ in no more than seven: so those alike are found in an index of bands, by the seventeen
/// values each of them may have.
final class Fingerprint {

    /// Bits in which two pictures differ at most that are taken for the same.
    static final int ALIKE = 6;

    private static final int ACROSS = 9;
    private static final int DOWN = 8;
    private static final int BAND = 16;

    /// Of 255, between the lightest field and the darkest: fog and white walls are all alike.
    private static final int LEAST_CONTRAST = 12;

    private Fingerprint() {}

    /// @return nothing of a picture on which there is nothing to be seen
    static @Nullable Long of(BufferedImage picture) {
        var light = IntStream.range(0, ACROSS * DOWN).mapToDouble(i -> light(picture, i)).toArray();
        var range = IntStream.range(0, light.length).mapToDouble(i -> light[i]).summaryStatistics();
        if (range.getMax() - range.getMin() < LEAST_CONTRAST) {
            return null;
        }
        long bits = 0;
        for (int i = 0; i < light.length; i++) {
            if (i % ACROSS < ACROSS - 1) {
                bits = bits << 1 | (light[i] < light[i + 1] ? 1 : 0);
            }
        }
        return bits;
    }

    /// What a band of a picture that is alike may be.
    ///
    /// @param number 0 for the lowest bits
    static List<Integer> neighbours(long fingerprint, int number) {
        var band = (int) (fingerprint >>> (number * BAND)) & 0xffff;
        return IntStream.rangeClosed(0, BAND)
                .mapToObj(bit -> bit == BAND ? band : band ^ 1 << bit)
                .toList();
    }

    private static double light(BufferedImage picture, int field) {
        var left = field % ACROSS * picture.getWidth() / ACROSS;
        var right = Math.max(left + 1, (field % ACROSS + 1) * picture.getWidth() / ACROSS);
        var top = field / ACROSS * picture.getHeight() / DOWN;
        var foot = Math.max(top + 1, (field / ACROSS + 1) * picture.getHeight() / DOWN);
        long sum = 0;
        for (int y = top; y < Math.min(foot, picture.getHeight()); y++) {
            for (int x = left; x < Math.min(right, picture.getWidth()); x++) {
                sum += luma(picture.getRGB(x, y));
            }
        }
        return (double) sum / ((long) (right - left) * (foot - top) * 1000);
    }

    private static int luma(int rgb) {
        return 299 * (rgb >> 16 & 255) + 587 * (rgb >> 8 & 255) + 114 * (rgb & 255);
    }
}
