package org.uplift.household.tracks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.tracks.FixRules.Claim;

/// Points that a phone gathered, in any order; those that it sends again change nothing.
///
/// @param sentAt by the phone's own clock, when it sent them
public record PointsForm(@NotNull List<@Valid @NotNull Point> points, @Nullable Instant sentAt) {

    /// @param latitude in degrees, WGS-84
    /// @param accuracy metres
    /// @param altitude metres
    /// @param speed metres a second
    /// @param mock whether the phone says that a program made it up
    public record Point(
            @NotNull Instant at,
            double latitude,
            double longitude,
            @PositiveOrZero @Nullable Double accuracy,
            @Nullable Double altitude,
            @PositiveOrZero @Nullable Double speed,
            boolean mock) {

        private Claim claim(String path) {
            return new Claim(
                    path,
                    at,
                    latitude,
                    longitude,
                    accuracy == null ? 0 : accuracy,
                    Said.whole(altitude, 1),
                    Said.whole(speed, 10),
                    mock);
        }
    }

    List<Claim> claims() {
        var claims = new ArrayList<Claim>(points.size());
        for (var i = 0; i < points.size(); i++) {
            claims.add(points.get(i).claim("points[%d]".formatted(i)));
        }
        return claims;
    }
}
