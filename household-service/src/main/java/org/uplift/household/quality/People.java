package org.uplift.household.quality;

import java.util.Set;
import org.uplift.household.file.Member;

/// What is asked of a member over and over.
final class People {

    private static final Set<String> AT_NO_SCHOOL =
            Set.of("not-in-school", "pre-school-age", "pre-primary");

    private People() {}

    static boolean isStudent(Member member) {
        return !AT_NO_SCHOOL.contains(member.schooling().status());
    }

    /// Away from the own fields: somewhere, or for some months.
    static boolean works(Member member) {
        return member.work().place() != null || member.work().months() > 0;
    }

    static boolean hasPost(Member member) {
        return !member.insurance().publicPost().equals("none");
    }

    static boolean isUnemployed(Member member) {
        return !isStudent(member) && !works(member) && !hasPost(member);
    }

    static boolean isHealthy(Member member) {
        return member.health().equals("healthy");
    }
}
