package org.uplift.household.registry;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Member;

/// A member on the household's card.
record MemberLine(
        UUID id,
        String name,
        String sex,
        int age,
        String relation,
        String health,
        String labour,
        String studentStatus,
        @Nullable String workPlace,
        int workMonths,
        String medicalInsurance,
        @Nullable String phone) {

    static MemberLine of(Member member, LocalDate today) {
        return new MemberLine(
                Household.idOf(member),
                member.name(),
                member.sex(),
                member.ageOn(today),
                member.relation(),
                member.health(),
                member.labour(),
                member.schooling().status(),
                member.work().place(),
                member.work().months(),
                member.insurance().medical(),
                member.phone());
    }
}
