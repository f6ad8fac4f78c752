package org.uplift.household.file;

import jakarta.validation.constraints.NotNull;

/// Drinking water. Difficult: over 1 km away or 100 m up, or short for more than half a year.
public record Water(
        @Item(no = "37", zh = "饮水来源", en = "water source") @NotNull @Code("water-source")
                String source,
        @Item(no = "38", zh = "是否饮水困难", en = "water difficult") @NotNull Boolean difficult,
        @Item(no = "38", zh = "是否饮水安全", en = "water safe") @NotNull Boolean safe) {}
