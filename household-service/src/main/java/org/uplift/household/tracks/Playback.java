package org.uplift.household.tracks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A track to be looked at: points in the order of time, where there was a rest, and how long the
/// way was.
///
/// @param metres of the whole track, also where points were left out
public record Playback(String visitor, List<Point> points, List<Stop> stops, long metres) {

    private static final double YARD = 50;
    private static final long REST = 300_000;

    /// @param accuracy metres
    /// @param altitude metres
    /// @param speed metres a second
    record Point(
            Instant at,
            double latitude,
            double longitude,
            int accuracy,
            @Nullable Integer altitude,
            @Nullable Double speed) {

        private static Point of(Fix fix) {
            return new Point(
                    fix.time(),
                    fix.latitudeDegrees(),
                    fix.longitudeDegrees(),
                    fix.accuracy(),
                    fix.altitude() == Fix.UNKNOWN ? null : fix.altitude(),
                    fix.speed() == Fix.UNKNOWN ? null : fix.speed() / 10.0);
        }
    }

    /// Five minutes or more within a yard.
    record Stop(Instant from, Instant until, double latitude, double longitude) {}

    /// @param tolerance points that lie nearer to the way between others, in metres, are left out;
    ///   0 leaves none out
    public static Playback of(String visitor, Track track, double tolerance) {
        var shown = tolerance > 0 ? Simplified.of(track, tolerance) : track;
        return new Playback(
                visitor,
                shown.fixes().stream().map(Point::of).toList(),
                stops(track.fixes()),
                Math.round(track.length()));
    }

    private static List<Stop> stops(List<Fix> fixes) {
        var stops = new ArrayList<Stop>();
        for (var first = 0; first < fixes.size(); ) {
            var start = fixes.get(first);
            var next = first + 1;
            while (next < fixes.size() && start.distance(fixes.get(next)) <= YARD) {
                next++;
            }
            var end = fixes.get(next - 1);
            if (end.at() - start.at() >= REST) {
                stops.add(
                        new Stop(
                                start.time(),
                                end.time(),
                                start.latitudeDegrees(),
                                start.longitudeDegrees()));
                first = next;
            } else {
                first++;
            }
        }
        return stops;
    }
}
