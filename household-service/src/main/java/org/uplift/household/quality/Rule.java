package org.uplift.household.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One edition of a rule: what it forbids in one region for some time, how bad that is, and who is
/// to mend it.
///
/// @param number by which the province knows it; ours begin with `0_`
/// @param also other numbers of the same rule
/// @param region the digits its divisions begin with; blank for everywhere
/// @param until the first day on which it holds no longer
/// @param severity code of the list `finding-severity`, `off` where the rule is not used, `unknown`
///   where the register lacks what it needs to tell
/// @param owner the level that is to mend it: `village`, `township` or `county`
/// @param days they have for it
/// @param isSensitive whether a finding tells of somebody's health
record Rule(
        String number,
        List<String> also,
        int edition,
        String region,
        LocalDate since,
        @Nullable LocalDate until,
        String severity,
        String owner,
        int days,
        boolean isSensitive,
        Check check,
        Map<String, Parameter> parameters,
        String zh,
        String en) {

    static final String OFF = "off";
    static final String UNKNOWN = "unknown";

    boolean isInForce(LocalDate day, String division) {
        return !day.isBefore(since)
                && (until == null || day.isBefore(until))
                && division.startsWith(region);
    }

    boolean isEvaluated() {
        return !severity.equals(OFF) && !severity.equals(UNKNOWN);
    }

    boolean names(String parameter, String word) {
        return parameter(parameter).names(word);
    }

    double number(String parameter) {
        return parameter(parameter).number();
    }

    String word(String parameter) {
        return parameter(parameter).word();
    }

    Parameter parameter(String name) {
        return Objects.requireNonNull(parameters.get(name), () -> number + " lacks " + name);
    }
}
