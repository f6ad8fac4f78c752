package org.uplift.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Layout;
import org.uplift.analytics.measure.Sums;

/// Yearly net income.
///
/// @param perCapitaFen over the persons whose income is known, rounded down
@JsonInclude(JsonInclude.Include.NON_NULL)
record IncomeFigures(
        long netFen, @Nullable Long perCapitaFen, long unknownHouseholds, long unknownPersons) {

    static IncomeFigures of(Sums sums) {
        var netFen = sums.of(Layout.NET_INCOME_FEN);
        var unknownPersons = sums.of(Layout.UNKNOWN_INCOME + 1);
        var known = sums.of(Layout.PERSONS) - unknownPersons;
        return new IncomeFigures(
                netFen,
                known == 0 ? null : Long.valueOf(Math.floorDiv(netFen, known)),
                sums.of(Layout.UNKNOWN_INCOME),
                unknownPersons);
    }
}
