package org.uplift.household.file;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.PositiveOrZero;

/// Land of the household, in mu (1/15 ha).
public record Land(
        @Item(no = "30", zh = "耕地面积（亩）", en = "arable (mu)") @PositiveOrZero @DecimalMax("100")
                double arable,
        @Item(no = "30", zh = "有效灌溉面积（亩）", en = "irrigated (mu)") @PositiveOrZero @DecimalMax("100")
                double irrigated,
        @Item(no = "31", zh = "林地面积（亩）", en = "forest (mu)") @PositiveOrZero @DecimalMax("200")
                double forest,
        @Item(no = "31", zh = "退耕还林面积（亩）", en = "reforested (mu)")
                @PositiveOrZero
                @DecimalMax("200")
                double reforested,
        @Item(no = "32", zh = "林果面积（亩）", en = "orchard (mu)") @PositiveOrZero @DecimalMax("200")
                double orchard,
        @Item(no = "33", zh = "牧草地面积（亩）", en = "pasture (mu)") @PositiveOrZero @DecimalMax("100")
                double pasture,
        @Item(no = "33", zh = "水面面积（亩）", en = "water surface (mu)")
                @PositiveOrZero
                @DecimalMax("100")
                double waterSurface) {}
