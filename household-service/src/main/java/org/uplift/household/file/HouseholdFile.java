package org.uplift.household.file;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole file of one household as people enter and read it. What can be derived (size, labour
/// count, net income, status, label, deprivations) is derived, never entered. Money in fen, land in
/// mu, codes of `code-lists.csv`.
public record HouseholdFile(
        @Item(no = "1", zh = "户编号", en = "household number")
                @Pattern(regexp = "\\d{16,18}", message = "must be 16 to 18 digits")
                @Nullable String number,
        @Item(no = "2", zh = "行政区划代码", en = "village code")
                @NotNull
                @Pattern(regexp = "\\d{12}", message = "must be a 12-digit village code")
                String division,
        @Item(no = "3", zh = "村民小组/自然村", en = "group or natural village")
                @Size(max = 60)
                @Nullable String group,
        @Item(no = "4", zh = "住址", en = "address", personal = true) @Size(max = 120)
                @Nullable String address,
        @Valid @Nullable Place place,
        @Item(no = "6", zh = "联系电话", en = "phone", personal = true)
                @Pattern(regexp = "1[3-9]\\d{9}", message = "must be an 11-digit mobile number")
                @Nullable String phone,
        @Valid @Nullable Account account,
        @Item(no = "8", zh = "识别标准", en = "identification standard")
                @NotNull
                @Code("identification-standard")
                String standard,
        @Item(no = "9", zh = "贫困户属性", en = "attribute") @NotNull @Code("attribute")
                String attribute,
        @Item(no = "10", zh = "户类型", en = "household type") @NotNull @Code("household-type")
                String type,
        @Item(no = "11", zh = "脱贫属性", en = "exit state") @NotNull @Code("exit-state")
                String exitState,
        @Item(no = "12", zh = "建档日期", en = "file opened on") @NotNull LocalDate filed,
        @Item(no = "12", zh = "计划脱贫年度", en = "planned exit year") @Min(2014) @Max(2100)
                @Nullable Integer plannedExitYear,
        @Item(no = "12", zh = "实际脱贫年度", en = "actual exit year") @Min(2014) @Max(2100)
                @Nullable Integer actualExitYear,
        @Item(no = "13", zh = "主要致贫原因", en = "main cause") @NotNull @Code("cause")
                String mainCause,
        @Item(no = "14", zh = "其他致贫原因", en = "other causes") @Size(max = 2)
                List<@Code("cause") String> otherCauses,
        @Valid @Nullable Monitoring monitoring,
        @Item(no = "18", zh = "整户无劳兜底保障户", en = "safety-net household without labour")
                boolean withoutLabour,
        @Item(no = "20", zh = "军烈属", en = "military family") boolean militaryFamily,
        @Valid List<Income> incomes,
        @Item(no = "28", zh = "合规自付医疗支出", en = "medical cost paid out of pocket")
                @PositiveOrZero
                long medicalSelfPaidFen,
        @Item(no = "29", zh = "未偿还借（贷）款", en = "unpaid loans") @PositiveOrZero long loansFen,
        @Valid @NotNull Land land,
        @Valid @NotNull Housing housing,
        @Valid @NotNull Water water,
        @Valid @NotNull Utilities utilities,
        @Item(no = "42", zh = "入户路类型", en = "road to the door") @NotNull @Code("road")
                String road,
        @Item(no = "42", zh = "与村主干路距离（公里）", en = "km to the main road")
                @PositiveOrZero
                @DecimalMax("5")
                double mainRoadKm,
        @Valid @Nullable Business business,
        @Valid @Nullable Relocation relocation,
        @Valid @Nullable Help help,
        @Item(no = "46a", zh = "吃得饱", en = "enough food") @NotNull Boolean enoughFood,
        @Item(no = "46b", zh = "穿得暖", en = "enough clothing") @NotNull Boolean enoughClothing,
        @Valid @NotEmpty @Size(max = 30) List<@NotNull Member> members) {

    public HouseholdFile {
        otherCauses = otherCauses == null ? List.of() : List.copyOf(otherCauses);
        incomes = incomes == null ? List.of() : List.copyOf(incomes);
    }
}
