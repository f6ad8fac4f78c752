package org.uplift.household.file;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.Datum.Point;

/// Where the house stands, in degrees, inside the country's bounds. Chinese maps give other degrees
/// than a receiver does: whoever says so with the `datum` has them brought to WGS-84, in which
/// every place is kept.
public record Place(
        @Item(no = "4", zh = "纬度", en = "latitude", personal = true)
                @DecimalMin("3")
                @DecimalMax("54")
                double latitude,
        @Item(no = "4", zh = "经度", en = "longitude", personal = true)
                @DecimalMin("73")
                @DecimalMax("136")
                double longitude,
        @Item(no = "4", zh = "坐标系", en = "datum") @Code("datum") @Nullable String datum) {

    private static final String KEPT = "wgs-84";
    private static final double TENTHS_OF_A_MICRODEGREE = 1e7;

    public Place {
        if (datum == null) {
            datum = KEPT;
        } else if (!datum.equals(KEPT) && isKnown(datum) && isNear(latitude, longitude)) {
            var name = datum.toUpperCase(Locale.ROOT).replace('-', '_');
            var point = Datum.valueOf(name).toWgs84(new Point(latitude, longitude));
            latitude = rounded(point.latitude());
            longitude = rounded(point.longitude());
            datum = KEPT;
        }
    }

    private static boolean isKnown(String datum) {
        return CodeLists.get("datum").contains(datum);
    }

    private static boolean isNear(double latitude, double longitude) {
        return latitude >= 3 && latitude <= 54 && longitude >= 73 && longitude <= 136;
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * TENTHS_OF_A_MICRODEGREE) / TENTHS_OF_A_MICRODEGREE;
    }
}
