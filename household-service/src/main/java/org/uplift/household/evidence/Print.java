package org.uplift.household.evidence;

import java.util.Arrays;
import org.uplift.household.tracks.Track;

/// By which a track is found again among many: of the cells of some thirty metres that it touched,
/// the few whose mixed numbers are smallest. Tracks that touched the same cells share them.
public final class Print {

    private static final int CELL = 300;
    private static final int FEW = 16;

    private Print() {}

    public static int[] cells(Track track) {
        return track.fixes().stream()
                .mapToInt(fix ->
                        mixed(
                                Math.floorDiv(fix.latitude(), CELL),
                                Math.floorDiv(fix.longitude(), CELL)))
                .distinct()
                .sorted()
                .limit(FEW)
                .toArray();
    }

    /// How many cells two prints share.
    static long shared(int[] one, int[] other) {
        return Arrays.stream(one).filter(cell -> Arrays.binarySearch(other, cell) >= 0).count();
    }

    private static int mixed(int row, int column) {
        var mixed = row * 0x9E3779B97F4A7C15L ^ column * 0xC2B2AE3D27D4EB4FL;
        mixed ^= mixed >>> 32;
        mixed *= 0xD6E8FEB86659FD93L;
        return (int) (mixed >>> 32);
    }
}
