package org.uplift.household.file;

import static java.util.Comparator.comparingInt;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The whole file of one household as people enter and read it. What can be derived (size, labour
/// count, net income, status, label, deprivations) is derived, never entered. Money in fen, land in
/// mu, codes of `code-lists.csv`. What an answer says was withheld means nothing when it comes
/// back.
@JsonIgnoreProperties(Discretion.WITHHELD)
public record HouseholdFile(
        @Item(no = "1", zh = "户编号", en = "household number")
                @Pattern(regexp = "\\d{16,18}", message = "{household.number}")
                @Nullable String number,
        @Item(no = "2", zh = "行政区划代码", en = "village code")
                @NotNull
                @Pattern(regexp = "\\d{12}", message = "{household.division}")
                String division,
        @Item(no = "3", zh = "村民小组/自然村", en = "group or natural village") @Text @Size(max = 60)
                @Nullable String group,
        @Item(no = "4", zh = "住址", en = "address", personal = true) @Text @Size(max = 120)
                @Nullable String address,
        @Valid @Nullable Place place,
        @Item(no = "6", zh = "联系电话", en = "phone", personal = true)
                @Pattern(regexp = "1[3-9]\\d{9}", message = "{phone}")
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
        @Item(no = "13", zh = "主要致贫原因", en = "main cause") @NotNull @Code("cause") String mainCause,
        @Item(no = "14", zh = "其他致贫原因", en = "other causes") @Size(max = 2)
                List<@NotNull @Code("cause") String> otherCauses,
        @Valid @Nullable Monitoring monitoring,
        @Item(no = "18", zh = "整户无劳兜底保障户", en = "safety-net household without labour")
                boolean withoutLabour,
        @Item(no = "20", zh = "军烈属", en = "military family") boolean militaryFamily,
        List<@Valid @NotNull Income> incomes,
        @Item(
                        no = "28",
                        zh = "合规自付医疗支出",
                        en = "medical cost paid out of pocket",
                        sensitive = Sensitivity.HEALTH)
                @PositiveOrZero
                @Max(Income.MOST_FEN)
                long medicalSelfPaidFen,
        @Item(no = "29", zh = "未偿还借（贷）款", en = "unpaid loans") @PositiveOrZero @Max(Income.MOST_FEN)
                long loansFen,
        @Valid @NotNull Land land,
        @Valid @NotNull Housing housing,
        @Valid @NotNull Water water,
        @Valid @NotNull Utilities utilities,
        @Item(no = "42", zh = "入户路类型", en = "road to the door") @NotNull @Code("road") String road,
        @Item(no = "42", zh = "与村主干路距离（公里）", en = "km to the main road")
                @PositiveOrZero
                @DecimalMax("5")
                double mainRoadKm,
        @Valid @Nullable Business business,
        @Valid @Nullable Relocation relocation,
        @Valid @Nullable Help help,
        @Item(no = "46a", zh = "吃得饱", en = "enough food") @NotNull Boolean enoughFood,
        @Item(no = "46b", zh = "穿得暖", en = "enough clothing") @NotNull Boolean enoughClothing,
        @Size(max = 30) List<@Valid @NotNull Member> members) {

    /// The exit state of a household that is none any more.
    public static final String CANCELLED = "cancelled";

    public HouseholdFile {
        otherCauses = Lists.orEmpty(otherCauses);
        members = Lists.orEmpty(members);
        incomes = Headcount.taken(Lists.orEmpty(incomes), members);
    }

    public int size() {
        return members.size();
    }

    public int labourers() {
        return (int) members.stream().filter(Member::canWork).count();
    }

    /// Everybody died, left or went on in another household.
    @JsonIgnore
    public boolean isLeft() {
        return members.isEmpty() && CANCELLED.equals(exitState);
    }

    public Optional<Member> head() {
        return members.stream().filter(Member::isHead).findFirst();
    }

    /// The income of the latest year that was stated.
    public Optional<Income> latestIncome() {
        return incomes.stream().filter(Income::isStated).max(comparingInt(Income::year));
    }

    /// Net income of each of those who shared it, rounded towards zero.
    public long perCapitaFen(Income income) {
        return income.netFen() / heads(income);
    }

    /// The same of what is left after transfer expenditure.
    public long perCapitaDisposableFen(Income income) {
        return income.disposableFen() / heads(income);
    }

    private int heads(Income income) {
        return income.persons() == null ? Math.max(1, size()) : income.persons();
    }

    public List<String> measures() {
        return help == null ? List.of() : help.measures();
    }

    /// As it is, to be changed in parts.
    public Amendment amended() {
        return new Amendment(this);
    }

    public HouseholdFile numbered(String given) {
        return amended().number(given).file();
    }

    public HouseholdFile withIncomes(List<Income> others) {
        return amended().incomes(others).file();
    }

    public HouseholdFile withMembers(List<Member> others) {
        return amended().members(others).file();
    }
}
