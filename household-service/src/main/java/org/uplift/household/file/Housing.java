package org.uplift.household.file;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/// The house; area 0 with structure `none` says there is none.
public record Housing(
        @Item(no = "34", zh = "住房面积（平方米）", en = "housing area (m²)")
                @PositiveOrZero
                @DecimalMax("2000")
                double areaM2,
        @Item(no = "35", zh = "主要结构", en = "structure") @NotNull @Code("structure")
                String structure,
        @Item(no = "35", zh = "建房年份", en = "built in") @Min(1900) @Max(2100)
                @Nullable Integer builtYear,
        @Item(no = "36", zh = "危房等级", en = "danger grade") @Code("danger-grade")
                @Nullable String dangerGrade) {}
