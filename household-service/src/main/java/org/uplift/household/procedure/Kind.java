package org.uplift.household.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Set;

/// What a procedure is to decide about a household.
enum Kind {
    @JsonProperty("identification")
    IDENTIFICATION("below-line", "hardship"),
    @JsonProperty("exit")
    EXIT("criteria-met"),
    @JsonProperty("stable-exit")
    STABLE_EXIT("criteria-met"),
    @JsonProperty("return")
    RETURN("fell-back", "below-line", "hardship"),
    @JsonProperty("monitoring")
    MONITORING("at-risk", "hardship"),
    @JsonProperty("risk-removal")
    RISK_REMOVAL("risk-gone"),
    @JsonProperty("cancellation")
    CANCELLATION("moved-away", "died", "wrongly-identified");

    private static final String OTHER = "other";

    private final Set<String> reasons;

    Kind(String... reasons) {
        this.reasons = Set.of(reasons);
    }

    /// @param reason code of the list `procedure-reason`
    boolean isAskedFor(String reason) {
        return reason.equals(OTHER) || reasons.contains(reason);
    }

    /// As in the list `procedure-kind`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the household must lack nothing any more.
    boolean isExit() {
        return this == EXIT || this == STABLE_EXIT;
    }
}
