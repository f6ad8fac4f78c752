package org.uplift.household.registry;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Discretion;
import org.uplift.household.file.Member;

/// A member on the household's card.
///
/// @param idNumber masked
/// @param health absent where the caller is not shown it, like disease and, of a child, id number
///   and phone
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
        @Nullable String health,
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

    private static final List<String> OF_ALL = List.of("health", "disease");
    private static final List<String> OF_CHILDREN =
            List.of("name", "idNumber", "health", "disease", "phone");

    /// What this caller is not shown of the member.
    static List<String> withheld(Member member, Discretion discretion) {
        return discretion.isTrusted()
                ? List.of()
                : discretion.isChild(member.birthDate()) ? OF_CHILDREN : OF_ALL;
    }

    static MemberLine of(Member member, Discretion discretion) {
        var born = member.birthDate();
        var isWithheld = withheld(member, discretion);
        return new MemberLine(
                Household.idOf(member),
                discretion.name(member.name(), born),
                Mask.idNumber(discretion.idNumber(member.idNumber(), born)),
                member.sex(),
                member.ageOn(discretion.today()),
                member.relation(),
                member.ethnicity(),
                member.education(),
                member.schooling().status(),
                isWithheld.contains("health") ? null : member.health(),
                isWithheld.contains("disease") ? null : member.disease(),
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
                isWithheld.contains("phone") ? null : member.phone());
    }
}
