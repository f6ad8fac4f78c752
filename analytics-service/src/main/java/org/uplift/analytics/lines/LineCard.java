package org.uplift.analytics.lines;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.PovertyLine;

/// A poverty line.
///
/// @param year the first it holds for; it holds on until `until` or the next of its kind
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineCard(
        String region,
        int year,
        @Nullable Integer until,
        String kind,
        String basis,
        long amountFen,
        String source) {

    static LineCard of(PovertyLine line) {
        return new LineCard(
                line.region(),
                line.year(),
                line.until(),
                line.kind().word(),
                line.basis().name().toLowerCase(Locale.ROOT),
                line.amountFen(),
                line.source());
    }
}
