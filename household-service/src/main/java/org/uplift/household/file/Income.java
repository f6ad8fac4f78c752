package org.uplift.household.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;

/// A year's income and expenditure of the household, in fen. `transfer` is the sum of its eight
/// parts.
public record Income(
        @Item(no = "27", zh = "收入年度", en = "income year") @Min(2010) @Max(2100) int year,
        @Item(no = "21", zh = "工资性收入", en = "wage income") @PositiveOrZero long wageFen,
        @Item(no = "22", zh = "生产经营性收入", en = "operating income") @PositiveOrZero
                long operatingFen,
        @Item(no = "23", zh = "财产性收入", en = "property income") @PositiveOrZero long propertyFen,
        @Item(no = "24", zh = "计划生育金", en = "family planning allowance") @PositiveOrZero
                long familyPlanningFen,
        @Item(no = "24", zh = "低保金", en = "minimum living allowance") @PositiveOrZero
                long dibaoFen,
        @Item(no = "24", zh = "五保金", en = "five-guarantee support") @PositiveOrZero long wubaoFen,
        @Item(no = "24", zh = "养老保险金", en = "pension") @PositiveOrZero long pensionFen,
        @Item(no = "24", zh = "生态补偿金", en = "ecological compensation") @PositiveOrZero
                long ecologicalFen,
        @Item(no = "24", zh = "医疗报销", en = "medical reimbursement") @PositiveOrZero
                long medicalReimbursementFen,
        @Item(no = "24", zh = "医疗救助金", en = "medical aid") @PositiveOrZero long medicalAidFen,
        @Item(no = "24", zh = "其他转移性收入", en = "other transfer income") @PositiveOrZero
                long otherTransferFen,
        @Item(no = "25", zh = "生产经营性支出", en = "operating cost") @PositiveOrZero
                long operatingCostFen,
        @Item(no = "26", zh = "税费支出", en = "taxes") @PositiveOrZero long taxFen,
        @Item(no = "26", zh = "社会保障支出", en = "social contributions") @PositiveOrZero
                long socialContributionsFen,
        @Item(no = "26", zh = "赡养支出", en = "support paid") @PositiveOrZero long supportPaidFen,
        @Item(no = "26", zh = "其他转移性支出", en = "other transfer expenditure") @PositiveOrZero
                long otherExpenditureFen) {

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
