package org.uplift.jobs.labourer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A labourer as others see them.
record LabourerCard(
        UUID memberId,
        UUID householdId,
        String division,
        int birthYear,
        String sex,
        String education,
        String labour,
        @Nullable String skill,
        boolean wantsTraining,
        @Nullable String trainingNeed,
        boolean atWork,
        @Nullable String workPlace,
        int workMonths,
        @Nullable String industry,
        long monthlyWageFen) {

    static LabourerCard of(Labourer labourer) {
        return new LabourerCard(
                labourer.memberId(),
                labourer.householdId(),
                labourer.division(),
                labourer.birthYear(),
                labourer.sex(),
                labourer.education(),
                labourer.labour(),
                labourer.skill(),
                labourer.wantsTraining(),
                labourer.trainingNeed(),
                labourer.atWork(),
                labourer.workPlace(),
                labourer.workMonths(),
                labourer.industry(),
                labourer.monthlyWageFen());
    }
}
