package org.uplift.events.household;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// Where a household stands between identification and exit.
public enum Status {
    /// Has applied, and is not identified.
    @JsonProperty("applicant")
    APPLICANT,
    @JsonProperty("identified")
    IDENTIFIED,
    @JsonProperty("helped")
    HELPED,
    @JsonProperty("pre-exit")
    PRE_EXIT,
    @JsonProperty("exited")
    EXITED,
    @JsonProperty("stably-exited")
    STABLY_EXITED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("cancelled")
    CANCELLED;

    /// As in `code-lists.csv`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
