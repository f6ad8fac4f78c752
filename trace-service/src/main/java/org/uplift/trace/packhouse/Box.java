package org.uplift.trace.packhouse;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.step.Link;

/// A box with its serial number.
///
/// @param pallet it stands on
record Box(
        String gtin,
        String serial,
        String division,
        String lot,
        BigDecimal kg,
        @Nullable String pallet,
        @Nullable UUID shippedBy,
        @Nullable UUID soldBy) {

    String link() {
        return Link.box(gtin, serial);
    }
}
