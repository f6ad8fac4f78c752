package org.uplift.trace.orchard;

import java.math.BigDecimal;

/// What is sold under a number of GS1.
///
/// @param bearsKgMu what a mu of it can bear in a year
/// @param boxKg what a box holds
public record Product(
        String gtin,
        String nameZh,
        String nameEn,
        String variety,
        BigDecimal bearsKgMu,
        BigDecimal boxKg) {

    boolean isAs(Product other) {
        return nameZh.equals(other.nameZh)
                && nameEn.equals(other.nameEn)
                && variety.equals(other.variety)
                && bearsKgMu.compareTo(other.bearsKgMu) == 0
                && boxKg.compareTo(other.boxKg) == 0;
    }
}
