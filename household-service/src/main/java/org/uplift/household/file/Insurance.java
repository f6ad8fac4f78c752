package org.uplift.household.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

/// A member's insurances, benefits and public-welfare post.
public record Insurance(
        @Item(no = "P20", zh = "医疗保险", en = "medical insurance") @NotNull @Code("medical-insurance")
                String medical,
        @Item(no = "P20", zh = "是否参加大病保险", en = "serious-illness insurance") boolean seriousIllness,
        @Item(no = "P20", zh = "养老保险", en = "pension insurance") @NotNull @Code("pension-insurance")
                String pension,
        @Item(no = "P20", zh = "月养老金", en = "monthly pension") @PositiveOrZero @Max(Income.MOST_FEN)
                long monthlyPensionFen,
        @Item(no = "P21", zh = "享受低保或特困供养", en = "benefit") @NotNull @Code("benefit")
                String benefit,
        @Item(no = "P21", zh = "公益岗位", en = "public-welfare post") @NotNull @Code("public-post")
                String publicPost,
        @Item(no = "P21", zh = "公益岗位月数", en = "months in the post") @Min(0) @Max(12)
                int publicPostMonths) {}
