package org.uplift.trace.orchard;

import java.math.BigDecimal;
import java.util.UUID;

/// Land that something grows on.
///
/// @param code that tells it from the others under the location number
/// @param link its name at GS1
/// @param place as GeoJSON
record Plot(
        UUID id,
        String division,
        UUID householdId,
        String code,
        String link,
        String gtin,
        BigDecimal areaMu,
        int plantedIn,
        String place) {

    boolean isAs(Plot other) {
        return householdId.equals(other.householdId)
                && gtin.equals(other.gtin)
                && areaMu.compareTo(other.areaMu) == 0
                && plantedIn == other.plantedIn
                && place.equals(other.place);
    }
}
