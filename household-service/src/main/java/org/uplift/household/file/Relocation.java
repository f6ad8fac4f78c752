package org.uplift.household.file;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Help by moving to a better place: at most 25 m² a person, the old house demolished.
public record Relocation(
        @Item(no = "45", zh = "是否同意搬迁", en = "agrees to move") boolean agrees,
        @Item(no = "45", zh = "搬迁方式", en = "mode of moving") @Code("relocation-mode")
                @Nullable String mode,
        @Item(no = "45", zh = "安置方式", en = "placement") @Code("placement")
                @Nullable String placement,
        @Item(no = "45", zh = "安置点", en = "site") @Text @Size(max = 60) @Nullable String site,
        @Item(no = "45", zh = "人均安置面积（平方米）", en = "area per person (m²)")
                @PositiveOrZero
                @DecimalMax("25")
                @Nullable Double areaPerPersonM2,
        @Item(no = "45", zh = "搬迁困难", en = "difficulty") @Code("relocation-difficulty")
                @Nullable String difficulty,
        @Item(no = "45", zh = "旧房是否拆除", en = "old house demolished") boolean oldHouseDemolished) {}
