package org.uplift.household.procedure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// What a procedure is to decide about a household.
enum Kind {
    @JsonProperty("identification")
    IDENTIFICATION,
    @JsonProperty("exit")
    EXIT,
    @JsonProperty("stable-exit")
    STABLE_EXIT,
    @JsonProperty("return")
    RETURN,
    @JsonProperty("monitoring")
    MONITORING,
    @JsonProperty("risk-removal")
    RISK_REMOVAL,
    @JsonProperty("cancellation")
    CANCELLATION;

    /// As in the list `procedure-kind`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the household must lack nothing any more.
    boolean isExit() {
        return this == EXIT || this == STABLE_EXIT;
    }
}
