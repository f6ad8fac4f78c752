package org.uplift.household.quality;

import java.util.Map;
import org.uplift.household.file.Member;

/// What people can do, and what they do.
final class LabourChecks {

    private static final int CERTIFICATE = 20;

    static final Map<String, Check> ALL =
            Map.of(
                    "minor-labour",
                    Check.member(
                            "labour", (at, member) -> isUnder(at, member) && !isWithout(member)),
                    "minor-works",
                    Check.member(
                            "work.months",
                            (at, member) -> isUnder(at, member) && People.works(member)),
                    "adult-without-labour",
                    Check.member("labour", LabourChecks::isAbleAdultWithout),
                    "student-labour",
                    Check.member(
                            "labour",
                            (_, member) -> People.isStudent(member) && !isWithout(member)),
                    "worker-without-labour",
                    Check.member(
                            "labour",
                            (at, member) -> isOfClass(at, member) && People.works(member)),
                    "skilled-unemployed",
                    Check.member(
                            "work.months",
                            (at, member) -> isOfClass(at, member) && People.isUnemployed(member)),
                    "graduate-unemployed",
                    Check.member("work.months", LabourChecks::isUnemployedGraduate),
                    "disabled-labour",
                    Check.member("labour", LabourChecks::isDisabledWorker),
                    "labour-cause-all",
                    Check.household("mainCause", at -> lacksLabour(at) && share(at) >= least(at)),
                    "labour-cause-some",
                    Check.household("mainCause", at -> lacksLabour(at) && share(at) > least(at)));

    private LabourChecks() {}

    private static boolean isUnder(Case at, Member member) {
        return at.age(member) < at.rule().number("age");
    }

    private static boolean isWithout(Member member) {
        return member.labour().equals("none");
    }

    private static boolean isOfClass(Case at, Member member) {
        return at.rule().names("labour", member.labour());
    }

    private static boolean isAbleAdultWithout(Case at, Member member) {
        var age = at.age(member);
        return age >= at.rule().number("from")
                && age <= at.rule().number("to")
                && isOfClass(at, member)
                && People.isHealthy(member)
                && !People.isStudent(member);
    }

    private static boolean isUnemployedGraduate(Case at, Member member) {
        return at.rule().names("education", member.education())
                && member.canWork()
                && People.isUnemployed(member);
    }

    /// The last two digits of the certificate are the kind of disability and its grade.
    private static boolean isDisabledWorker(Case at, Member member) {
        var number = member.idNumber();
        return number != null
                && number.length() == CERTIFICATE
                && at.rule().names("kinds", number.substring(18, 19))
                && at.rule().names("grades", number.substring(19))
                && isOfClass(at, member);
    }

    private static boolean lacksLabour(Case at) {
        return at.hasCause("labour") && at.file().size() > 0;
    }

    private static double share(Case at) {
        return (double) at.file().labourers() / at.file().size();
    }

    private static double least(Case at) {
        return at.rule().number("share");
    }
}
