package org.uplift.household.file;

import static org.uplift.household.file.Sensitivity.CHILD;
import static org.uplift.household.file.Sensitivity.HEALTH;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member of the household. Who they are stands here; what they learn and do in [Schooling],
/// [Work] and [Insurance].
///
/// @param id given by the register when the member first appears
/// @param idNumber GB 11643 citizen number (18), or the disability certificate's (20)
public record Member(
        @Nullable UUID id,
        @Item(no = "P1", zh = "姓名", en = "name", personal = true, sensitive = CHILD)
                @NotBlank
                @Text
                @Size(max = 40)
                String name,
        @Item(no = "P2", zh = "性别", en = "sex") @NotNull @Code("sex") String sex,
        @Item(no = "P3", zh = "证件类型", en = "type of id", sensitive = HEALTH)
                @NotNull(groups = Whole.class)
                @Code("id-type")
                String idType,
        @Item(no = "P3", zh = "证件号码", en = "id number", personal = true, sensitive = CHILD)
                @Pattern(regexp = "\\d{17}[0-9X]([1-7][1-4])?", message = "{member.idNumber}")
                @Nullable String idNumber,
        @Item(no = "P4", zh = "出生日期", en = "birth date") @NotNull LocalDate birthDate,
        @Item(no = "P5", zh = "与户主关系", en = "relation to head") @NotNull @Code("relation")
                String relation,
        @Item(no = "P6", zh = "民族", en = "ethnicity") @NotNull @Code("ethnicity") String ethnicity,
        @Item(no = "P7", zh = "政治面貌", en = "political status") @NotNull @Code("political-status")
                String politicalStatus,
        @Item(no = "P8", zh = "文化程度", en = "education") @NotNull @Code("education")
                String education,
        @Valid @NotNull Schooling schooling,
        @Item(no = "P12", zh = "健康状况", en = "health", sensitive = HEALTH)
                @NotNull(groups = Whole.class)
                @Code("health")
                String health,
        @Item(no = "P12", zh = "疾病种类", en = "disease", sensitive = HEALTH) @Text @Size(max = 60)
                @Nullable String disease,
        @Item(no = "P13", zh = "劳动技能", en = "labour class") @NotNull @Code("labour-class")
                String labour,
        @Valid @NotNull Work work,
        @Valid @NotNull Insurance insurance,
        @Item(no = "P22", zh = "是否现役军人", en = "in active service") boolean activeService,
        @Item(no = "P23", zh = "变动原因", en = "reason of change") @Code("change-reason")
                @Nullable String changeReason,
        @Item(no = "P24", zh = "联系电话", en = "phone", personal = true, sensitive = CHILD)
                @Pattern(regexp = "1[3-9]\\d{9}", message = "{phone}")
                @Nullable String phone,
        @Item(no = "P25", zh = "照片编号", en = "photo", sensitive = CHILD) @Text @Size(max = 64)
                @Nullable String photo,
        @Item(no = "P25", zh = "是否同意使用信息", en = "consent") boolean consent) {

    @JsonIgnore
    public boolean isHead() {
        return "head".equals(relation);
    }

    public boolean canWork() {
        return !"none".equals(labour) && !"lost".equals(labour);
    }

    /// Full years of age.
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /// The 18 characters of the citizen number, which a disability certificate begins with too: one
    /// person has one, whichever paper was shown.
    public @Nullable String citizenNumber() {
        return idNumber == null ? null : idNumber.substring(0, Math.min(18, idNumber.length()));
    }

    public Member identified(UUID given) {
        return with(given, idNumber, relation, changeReason);
    }

    public Member related(String toHead) {
        return with(id, idNumber, toHead, changeReason);
    }

    /// @param reason why the household has grown by them
    public Member arrived(@Nullable String reason) {
        return with(id, idNumber, relation, reason);
    }

    Member withIdNumber(String other) {
        return with(id, other, relation, changeReason);
    }

    public Member working(Work other) {
        return with(id, idNumber, relation, changeReason, other);
    }

    private Member with(
            @Nullable UUID given, @Nullable String number, String toHead, @Nullable String change) {
        return with(given, number, toHead, change, work);
    }

    private Member with(
            @Nullable UUID given,
            @Nullable String number,
            String toHead,
            @Nullable String change,
            Work employed) {
        return new Member(
                given,
                name,
                sex,
                idType,
                number,
                birthDate,
                toHead,
                ethnicity,
                politicalStatus,
                education,
                schooling,
                health,
                disease,
                labour,
                employed,
                insurance,
                activeService,
                change,
                phone,
                photo,
                consent);
    }
}
