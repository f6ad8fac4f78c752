package org.uplift.trace.orchard;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.uplift.platform.problem.Rejected;
import org.uplift.trace.step.Rule;

/// The ground that a plot is said to lie on, held against what can be.
final class Ground {

    private static final double MU_M2 = 10_000 / 15.0;
    private static final double DEGREE_M = 111_320;
    private static final int MOST = 500;
    private static final double LEAST_SHARE = 0.5;
    private static final double MOST_SHARE = 2;
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Ground() {}

    /// @param areaMu what it is said to measure
    static void check(PlaceForm place, BigDecimal areaMu) {
        if (place.type().equals("Point")) {
            var _ = point(place.coordinates());
            return;
        }
        var rings = place.coordinates();
        if (!rings.isArray() || rings.size() != 1 || !rings.get(0).isArray()) {
            throw refused("place-shape", "A polygon here is one ring, without holes");
        }
        var ring = ring(rings.get(0));
        var square = square(ring) / MU_M2;
        var share = square / areaMu.doubleValue();
        if (share < LEAST_SHARE || share > MOST_SHARE) {
            throw refused(
                    "area-implausible",
                    "The ring measures %.2f mu, and %s are stated".formatted(square, areaMu));
        }
    }

    private static Coordinate[] ring(JsonNode points) {
        if (points.size() < 4 || points.size() > MOST) {
            throw refused("place-shape", "A ring has 4 to %d points".formatted(MOST));
        }
        var ring =
                StreamSupport.stream(points.spliterator(), false)
                        .map(Ground::point)
                        .toArray(Coordinate[]::new);
        if (!ring[0].equals2D(ring[ring.length - 1])) {
            throw refused("ring-open", "A ring ends where it begins");
        }
        if (!GEOMETRY.createPolygon(ring).isValid()) {
            throw refused("ring-crossed", "A ring does not cross itself");
        }
        return ring;
    }

    private static Coordinate point(JsonNode point) {
        if (!point.isArray()
                || point.size() < 2
                || point.size() > 3
                || !point.get(0).isNumber()
                || !point.get(1).isNumber()) {
            throw refused("place-shape", "A point is a longitude and a latitude");
        }
        var longitude = point.get(0).doubleValue();
        var latitude = point.get(1).doubleValue();
        if (isHere(latitude, longitude)) {
            throw refused("place-swapped", "The longitude comes first");
        }
        if (!isHere(longitude, latitude)) {
            throw refused("place-out-of-range", "There is no orchard of ours");
        }
        return new Coordinate(longitude, latitude);
    }

    /// Within the country, roughly.
    private static boolean isHere(double longitude, double latitude) {
        return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
    }

    /// In square metres: over an orchard the earth is flat.
    private static double square(Coordinate[] ring) {
        var narrowing = Math.cos(Math.toRadians(ring[0].y));
        var flat = new Coordinate[ring.length];
        for (var i = 0; i < ring.length; i++) {
            flat[i] =
                    new Coordinate(
                            (ring[i].x - ring[0].x) * DEGREE_M * narrowing,
                            (ring[i].y - ring[0].y) * DEGREE_M);
        }
        return GEOMETRY.createPolygon(flat).getArea();
    }

    private static Rejected refused(String rule, String sentence) {
        return Rule.refused("place", rule, sentence);
    }
}
