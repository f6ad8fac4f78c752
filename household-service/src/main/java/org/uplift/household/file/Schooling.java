package org.uplift.household.file;

import static org.uplift.household.file.Sensitivity.CHILD;
import static org.uplift.household.file.Sensitivity.HEALTH;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// Where a member goes to school, or why not.
public record Schooling(
        @Item(no = "P9", zh = "在校生状况", en = "student status") @NotNull @Code("student-status")
                String status,
        @Item(no = "P10", zh = "就读学校", en = "school", personal = true, sensitive = CHILD)
                @Text
                @Size(max = 80)
                @Nullable String school,
        @Item(no = "P10", zh = "学校所在地", en = "place of school", sensitive = CHILD)
                @Text
                @Size(max = 80)
                @Nullable String place,
        @Item(no = "P11", zh = "失学或辍学原因", en = "reason of drop-out", sensitive = HEALTH)
                @Code("drop-out-reason")
                @Nullable String dropOutReason) {}
