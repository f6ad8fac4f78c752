package org.uplift.household.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/// A year's income and expenditure of the household, in fen. `transfer` is the sum of its eight
/// parts.
///
/// @param persons who shared it: the members on the cut-off date, the last day of the year. Counted
///   when the income is entered ([Headcount]): who dies or leaves later took a share all the same
/// @param running true while the year holds only what other services told of it, and nobody has
///   stated it; such a year judges nobody
public record Income(
        @Item(no = "27", zh = "收入年度", en = "income year") @Min(2010) @Max(2100) int year,
        @Item(no = "21", zh = "工资性收入", en = "wage income") @PositiveOrZero @Max(Income.MOST_FEN)
                long wageFen,
        @Item(no = "22", zh = "生产经营性收入", en = "operating income")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long operatingFen,
        @Item(no = "23", zh = "财产性收入", en = "property income") @PositiveOrZero @Max(Income.MOST_FEN)
                long propertyFen,
        @Item(no = "24", zh = "计划生育金", en = "family planning allowance")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long familyPlanningFen,
        @Item(no = "24", zh = "低保金", en = "minimum living allowance")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long dibaoFen,
        @Item(no = "24", zh = "五保金", en = "five-guarantee support")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long wubaoFen,
        @Item(no = "24", zh = "养老保险金", en = "pension") @PositiveOrZero @Max(Income.MOST_FEN)
                long pensionFen,
        @Item(no = "24", zh = "生态补偿金", en = "ecological compensation")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long ecologicalFen,
        @Item(no = "24", zh = "医疗报销", en = "medical reimbursement")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long medicalReimbursementFen,
        @Item(no = "24", zh = "医疗救助金", en = "medical aid") @PositiveOrZero @Max(Income.MOST_FEN)
                long medicalAidFen,
        @Item(no = "24", zh = "其他转移性收入", en = "other transfer income")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long otherTransferFen,
        @Item(no = "25", zh = "生产经营性支出", en = "operating cost")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long operatingCostFen,
        @Item(no = "26", zh = "税费支出", en = "taxes") @PositiveOrZero @Max(Income.MOST_FEN)
                long taxFen,
        @Item(no = "26", zh = "社会保障支出", en = "social contributions")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long socialContributionsFen,
        @Item(no = "26", zh = "赡养支出", en = "support paid") @PositiveOrZero @Max(Income.MOST_FEN)
                long supportPaidFen,
        @Item(no = "26", zh = "其他转移性支出", en = "other transfer expenditure")
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long otherExpenditureFen,
        @Item(no = "27", zh = "计收入人口", en = "persons counted") @Min(1) @Max(30)
                @Nullable Integer persons,
        @Nullable Boolean running) {

    /// A hundred million yuan: beyond it an amount is a slip of the pen, and sums stay far from the
    /// end of a `long`.
    public static final long MOST_FEN = 10_000_000_000L;

    /// A year of which other services tell before anybody states it.
    public static Income begun(int year) {
        return new Income(year, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, true);
    }

    Income sharedBy(int heads) {
        return with(wageFen, operatingFen, heads);
    }

    /// With so much more, or less, but never less than nothing.
    public Income earning(long moreWageFen, long moreOperatingFen) {
        var wage = Math.max(0, wageFen + moreWageFen);
        return with(wage, Math.max(0, operatingFen + moreOperatingFen), persons);
    }

    private Income with(long wage, long operating, @Nullable Integer heads) {
        return new Income(
                year,
                wage,
                operating,
                propertyFen,
                familyPlanningFen,
                dibaoFen,
                wubaoFen,
                pensionFen,
                ecologicalFen,
                medicalReimbursementFen,
                medicalAidFen,
                otherTransferFen,
                operatingCostFen,
                taxFen,
                socialContributionsFen,
                supportPaidFen,
                otherExpenditureFen,
                heads,
                running);
    }

    @JsonIgnore
    public boolean isStated() {
        return !Boolean.TRUE.equals(running);
    }

    public long transferFen() {
        return familyPlanningFen
                + dibaoFen
                + wubaoFen
                + pensionFen
                + ecologicalFen
                + medicalReimbursementFen
                + medicalAidFen
                + otherTransferFen;
    }

    public long transferExpenditureFen() {
        return taxFen + socialContributionsFen + supportPaidFen + otherExpenditureFen;
    }

    /// `wage + operating + property + transfer − operating cost`; may be negative.
    public long netFen() {
        return wageFen + operatingFen + propertyFen + transferFen() - operatingCostFen;
    }

    /// Net income less transfer expenditure.
    public long disposableFen() {
        return netFen() - transferExpenditureFen();
    }
}
