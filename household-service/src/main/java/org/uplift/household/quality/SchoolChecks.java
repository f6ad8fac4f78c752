package org.uplift.household.quality;

import java.util.Map;
import org.uplift.household.file.Member;

/// What people learn, at which age.
final class SchoolChecks {

    static final Map<String, Check> ALL =
            Map.of(
                    "pupil-age",
                    Check.member(
                            "schooling.status",
                            (at, member) -> isPupil(at, member) && isOfAnotherAge(at, member)),
                    "still-pre-school",
                    Check.member(
                            "schooling.status",
                            (at, member) ->
                                    isPupil(at, member)
                                            && at.age(member) >= at.rule().number("age")
                                            && People.isHealthy(member)),
                    "pupil-works",
                    Check.member(
                            "work.months",
                            (at, member) -> isPupil(at, member) && People.works(member)));

    private SchoolChecks() {}

    private static boolean isPupil(Case at, Member member) {
        return at.rule().names("statuses", member.schooling().status());
    }

    private static boolean isOfAnotherAge(Case at, Member member) {
        var age = at.age(member);
        return age < at.rule().number("from") || age > at.rule().number("to");
    }
}
