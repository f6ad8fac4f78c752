package org.uplift.jobs.labourer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdProfile.Member;

/// A member of a household who is able and willing to work.
///
/// @param version of the household
/// @param labour labour class
/// @param skill ESCO code
/// @param workMonths months at work in the year
record Labourer(
        UUID householdId,
        UUID memberId,
        long version,
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

    static Labourer of(
            UUID householdId, long version, String division, Member member, boolean atWork) {
        return new Labourer(
                householdId,
                member.id(),
                version,
                division,
                member.birthYear(),
                member.sex(),
                member.education(),
                member.labour(),
                member.skill(),
                member.wantsTraining(),
                member.trainingNeed(),
                atWork,
                member.workPlace(),
                member.workMonths(),
                member.industry(),
                member.monthlyWageFen());
    }
}
