package org.uplift.household.tracks;

/// Distances on the ground between places a few hundred kilometres apart at most: the earth as a
/// plane that touches it between them.
public final class Ground {

    private static final double METRES_A_MICRODEGREE = 0.111_195;

    private Ground() {}

    /// @param latitude in millionths of a degree, as all of them
    public static double metres(
            int latitude, int longitude, int otherLatitude, int otherLongitude) {
        var north = (double) otherLatitude - latitude;
        var middle = Math.toRadians((latitude + north / 2) / 1e6);
        var east = ((double) otherLongitude - longitude) * Math.cos(middle);
        return Math.hypot(north, east) * METRES_A_MICRODEGREE;
    }

    /// How far a place lies off the straight way between two others.
    static double offset(Fix place, Fix from, Fix to) {
        var cos = Math.cos(Math.toRadians(from.latitudeDegrees()));
        var x = east(from, to, cos);
        var y = (double) to.latitude() - from.latitude();
        var px = east(from, place, cos);
        var py = (double) place.latitude() - from.latitude();
        var length = x * x + y * y;
        var along = length == 0 ? 0 : Math.clamp((px * x + py * y) / length, 0.0, 1.0);
        return Math.hypot(px - along * x, py - along * y) * METRES_A_MICRODEGREE;
    }

    private static double east(Fix from, Fix to, double cos) {
        return ((double) to.longitude() - from.longitude()) * cos;
    }
}
