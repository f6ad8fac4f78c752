package org.uplift.household.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/// Ties to a cooperative or a leading firm, and what they paid out in the year.
public record Business(
        @Item(no = "44", zh = "是否加入合作社", en = "in a cooperative") boolean cooperative,
        @Item(no = "44", zh = "是否有龙头企业带动", en = "with a leading firm") boolean leadingFirm,
        @Item(no = "44", zh = "分红", en = "dividend") @PositiveOrZero @Max(Income.MOST_FEN)
                long dividendFen) {}
