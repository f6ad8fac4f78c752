package org.uplift.household.file;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// What a member can do, wants to do and does for a living.
///
/// @param skillCode ESCO skill identifier
/// @param expectation what work, where, for how much, in the person's own words
public record Work(
        @Item(no = "P14", zh = "技能", en = "skill") @Text @Size(max = 60) @Nullable String skill,
        @Item(no = "P14", zh = "技能代码（ESCO）", en = "skill code (ESCO)")
                @Pattern(regexp = "[A-Za-z0-9.\\-]{1,40}", message = "{work.skillCode}")
                @Nullable String skillCode,
        @Item(no = "P15", zh = "是否愿意培训", en = "wants training") boolean wantsTraining,
        @Item(no = "P15", zh = "培训需求", en = "training need") @Code("training-need")
                @Nullable String trainingNeed,
        @Item(no = "P16", zh = "是否愿意就业", en = "willing to work") boolean willing,
        @Item(no = "P16", zh = "就业期望", en = "expectation of work", personal = true)
                @Text
                @Size(max = 120)
                @Nullable String expectation,
        @Item(no = "P17", zh = "务工所在地", en = "work place") @Code("work-place")
                @Nullable String place,
        @Item(no = "P17", zh = "务工月数", en = "months at work") @Min(0) @Max(12) int months,
        @Item(no = "P18", zh = "务工企业", en = "employer", personal = true) @Text @Size(max = 80)
                @Nullable String employer,
        @Item(no = "P18", zh = "从事行业", en = "industry") @Code("industry") @Nullable String industry,
        @Item(no = "P18", zh = "月工资", en = "monthly wage") @PositiveOrZero @Max(3_000_000)
                long monthlyWageFen,
        @Item(no = "P19", zh = "就业渠道", en = "channel") @Code("work-channel")
                @Nullable String channel,
        @Item(no = "P19", zh = "是否点对点输送", en = "brought point to point") boolean pointToPoint) {

    /// Where somebody works, for what; nothing anywhere when they work nowhere.
    public Work at(
            @Nullable String newPlace,
            @Nullable String newIndustry,
            @Nullable String newChannel,
            long newWageFen) {
        return new Work(
                skill,
                skillCode,
                wantsTraining,
                trainingNeed,
                willing,
                expectation,
                newPlace,
                months,
                null,
                newIndustry,
                newWageFen,
                newChannel,
                false);
    }

    public Work earning(int newMonths, long newWageFen) {
        return new Work(
                skill,
                skillCode,
                wantsTraining,
                trainingNeed,
                willing,
                expectation,
                place,
                newMonths,
                employer,
                industry,
                newWageFen,
                channel,
                pointToPoint);
    }
}
