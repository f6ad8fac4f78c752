package org.uplift.trace.orchard;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A plot as those see it who work with it.
///
/// @param bearsKg what it can bear in a year
record PlotCard(
        UUID id,
        String division,
        UUID householdId,
        String link,
        String gtin,
        BigDecimal areaMu,
        int plantedIn,
        BigDecimal bearsKg,
        @JsonRawValue @Schema(implementation = PlaceForm.class) String place) {

    static PlotCard of(Plot plot, Product product) {
        return new PlotCard(
                plot.id(),
                plot.division(),
                plot.householdId(),
                plot.link(),
                plot.gtin(),
                plot.areaMu(),
                plot.plantedIn(),
                plot.areaMu().multiply(product.bearsKgMu()),
                plot.place());
    }
}
