package org.uplift.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.IncomeBand;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;

/// Who earns so much a head and year.
///
/// @param fromFen absent for the lowest band
/// @param untilFen the first amount above the band; absent for the highest
@JsonInclude(JsonInclude.Include.NON_NULL)
record BandFigures(@Nullable Long fromFen, @Nullable Long untilFen, long households, long persons) {

    static BandFigures of(Sums sums, IncomeBand band) {
        return new BandFigures(
                band.fromFen(),
                band.untilFen(),
                sums.of(Layout.band(band)),
                sums.of(Layout.band(band) + 1));
    }
}
