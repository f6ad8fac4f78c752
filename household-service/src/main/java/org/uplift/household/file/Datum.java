package org.uplift.household.file;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.hypot;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;

/// The datums in which Chinese maps and phones give a place, brought to WGS-84. GCJ-02 shifts every
/// place by some hundred metres, BD-09 shifts that once more.
enum Datum {
    WGS_84,
    GCJ_02,
    BD_09;

    private static final double AXIS = 6_378_245;
    private static final double ECCENTRICITY = 0.006_693_421_622_965_943;
    private static final int STEPS = 8;

    record Point(double latitude, double longitude) {

        Point shifted(Point by, int sign) {
            return new Point(latitude + sign * by.latitude, longitude + sign * by.longitude);
        }
    }

    Point toWgs84(Point point) {
        return switch (this) {
            case WGS_84 -> point;
            case GCJ_02 -> unshifted(point);
            case BD_09 -> unshifted(unturned(point));
        };
    }

    /// The shift has no inverse in closed form: what is sought is shifted to what is known.
    private static Point unshifted(Point gcj) {
        var found = gcj;
        for (int step = 0; step < STEPS; step++) {
            found = gcj.shifted(shift(found), -1);
        }
        return found;
    }

    private static Point unturned(Point bd) {
        var x = bd.longitude - 0.0065;
        var y = bd.latitude - 0.006;
        var radius = hypot(x, y) - 0.00002 * sin(y * PI * 3000 / 180);
        var angle = atan2(y, x) - 0.000003 * cos(x * PI * 3000 / 180);
        return new Point(radius * sin(angle), radius * cos(angle));
    }

    private static Point shift(Point point) {
        var x = point.longitude - 105;
        var y = point.latitude - 35;
        var ripple = (20 * sin(6 * x * PI) + 20 * sin(2 * x * PI)) * 2 / 3;
        var north =
                -100
                        + 2 * x
                        + 3 * y
                        + 0.2 * y * y
                        + 0.1 * x * y
                        + 0.2 * sqrt(abs(x))
                        + ripple
                        + waves(y, 20, 40, 160, 320);
        var east =
                300
                        + x
                        + 2 * y
                        + 0.1 * x * x
                        + 0.1 * x * y
                        + 0.1 * sqrt(abs(x))
                        + ripple
                        + waves(x, 20, 40, 150, 300);
        var angle = point.latitude / 180 * PI;
        var magic = 1 - ECCENTRICITY * sin(angle) * sin(angle);
        return new Point(
                north * 180 / (AXIS * (1 - ECCENTRICITY) / (magic * sqrt(magic)) * PI),
                east * 180 / (AXIS / sqrt(magic) * cos(angle) * PI));
    }

    private static double waves(double z, double a, double b, double c, double d) {
        return (a * sin(z * PI) + b * sin(z / 3 * PI)) * 2 / 3
                + (c * sin(z / 12 * PI) + d * sin(z * PI / 30)) * 2 / 3;
    }
}
