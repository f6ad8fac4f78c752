package org.uplift.household.evidence;

import org.uplift.household.tracks.Fix;
import org.uplift.household.tracks.Ground;

/// Where the household lives, in millionths of a degree.
public record Home(int latitude, int longitude) {

    private static final double YARD = 150;
    private static final double MOST_BENEFIT = 100;

    public static Home of(double latitude, double longitude) {
        return new Home((int) Math.round(latitude * 1e6), (int) Math.round(longitude * 1e6));
    }

    /// As far as can be told: what the phone itself was unsure of is taken in its favour.
    boolean isNear(Fix fix) {
        var metres = Ground.metres(latitude, longitude, fix.latitude(), fix.longitude());
        return metres - Math.min(fix.accuracy(), MOST_BENEFIT) <= YARD;
    }
}
