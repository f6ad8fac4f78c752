package org.uplift.household.quality;

import java.util.Map;
import org.uplift.household.file.Member;

/// Health, its insurance, and the causes it is said to be.
final class HealthChecks {

    private static final String CERTIFIED = "disability";

    static final Map<String, Check> ALL =
            Map.of(
                    "medical-insurance",
                    Check.member(
                            "insurance.medical",
                            (at, member) ->
                                    at.rule().names("insurances", member.insurance().medical())),
                    "dropped-out-healthy",
                    Check.member("schooling.dropOutReason", HealthChecks::isDropOutWithoutReason),
                    "disabled-uncertified",
                    Check.member(
                            "idType",
                            (_, member) ->
                                    member.health().equals("disabled")
                                            && !member.idType().equals(CERTIFIED)),
                    "cause-of-nobody",
                    Check.household(
                            "mainCause",
                            at ->
                                    at.hasCause(at.rule().word("cause"))
                                            && at.file().members().stream()
                                                    .noneMatch(m -> isSick(at, m))),
                    "cause-without-cost",
                    Check.household(
                            "medicalSelfPaidFen",
                            at ->
                                    at.hasCause(at.rule().word("cause"))
                                            && at.file().medicalSelfPaidFen() == 0));

    private HealthChecks() {}

    private static boolean isDropOutWithoutReason(Case at, Member member) {
        var reason = member.schooling().dropOutReason();
        return reason != null && at.rule().names("reasons", reason) && People.isHealthy(member);
    }

    private static boolean isSick(Case at, Member member) {
        return at.rule().names("health", member.health())
                || (at.rule().names("health", "disabled") && member.idType().equals(CERTIFIED));
    }
}
