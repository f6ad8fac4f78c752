package org.uplift.household.tracks;

import java.time.Instant;

/// Where a phone was at a moment, in millionths of a degree (WGS-84).
///
/// @param at milliseconds since 1970
/// @param accuracy metres; 0 where the phone did not say
/// @param altitude metres; [#UNKNOWN] where the phone did not say
/// @param speed tenths of a metre a second; [#UNKNOWN] where the phone did not say
/// @param isMock whether the phone says that a program made it up
public record Fix(
        long at,
        int latitude,
        int longitude,
        int accuracy,
        int altitude,
        int speed,
        boolean isMock) {

    /// For what the phone did not say.
    public static final int UNKNOWN = -1_000;

    private static final double MILLION = 1e6;

    public static Fix of(Instant at, double latitude, double longitude, double accuracy) {
        return new Fix(
                at.toEpochMilli(),
                micro(latitude),
                micro(longitude),
                (int) Math.clamp(Math.round(accuracy), 0, 100_000),
                UNKNOWN,
                UNKNOWN,
                false);
    }

    static int micro(double degrees) {
        return (int) Math.round(degrees * MILLION);
    }

    public double latitudeDegrees() {
        return latitude / MILLION;
    }

    public double longitudeDegrees() {
        return longitude / MILLION;
    }

    /// Metres, along the ground.
    public double distance(Fix other) {
        return Ground.metres(latitude, longitude, other.latitude, other.longitude);
    }

    Instant time() {
        return Instant.ofEpochMilli(at);
    }
}
