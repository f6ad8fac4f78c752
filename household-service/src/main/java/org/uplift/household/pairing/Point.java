package org.uplift.household.pairing;

import java.util.Collection;
import java.util.Optional;

/// A place on the ground, in degrees of WGS-84.
record Point(double latitude, double longitude) {

    private static final double METRES_A_DEGREE = 111_195;

    /// As the crow flies; exact enough within a county.
    double metresTo(Point other) {
        var middle = Math.toRadians((latitude + other.latitude) / 2);
        var north = (latitude - other.latitude) * METRES_A_DEGREE;
        var east = (longitude - other.longitude) * METRES_A_DEGREE * Math.cos(middle);
        return Math.hypot(north, east);
    }

    static Optional<Point> middle(Collection<Point> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        var latitude = points.stream().mapToDouble(Point::latitude).average().orElseThrow();
        var longitude = points.stream().mapToDouble(Point::longitude).average().orElseThrow();
        return Optional.of(new Point(latitude, longitude));
    }
}
