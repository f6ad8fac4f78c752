package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Member;

/// A member on the household's card.
///
/// @param idNumber masked
record MemberLine(
        UUID id,
        String name,
        @Nullable String idNumber,
        String sex,
        int age,
        String relation,
        String ethnicity,
        String education,
        String studentStatus,
        String health,
        @Nullable String disease,
        String labour,
        @Nullable String skill,
        boolean willing,
        @Nullable String trainingNeed,
        @Nullable String workPlace,
        int workMonths,
        long monthlyWageFen,
        String publicPost,
        String medicalInsurance,
        String benefit,
        @Nullable String phone) {

    static MemberLine of(Member member, LocalDate today) {
        return new MemberLine(
                Household.idOf(member),
                member.name(),
                Mask.idNumber(member.idNumber()),
                member.sex(),
                member.ageOn(today),
                member.relation(),
                member.ethnicity(),
                member.education(),
                member.schooling().status(),
                member.health(),
                member.disease(),
                member.labour(),
                member.work().skill(),
                member.work().willing(),
                member.work().trainingNeed(),
                member.work().place(),
                member.work().months(),
                member.work().monthlyWageFen(),
                member.insurance().publicPost(),
                member.insurance().medical(),
                member.insurance().benefit(),
                member.phone());
    }
}
