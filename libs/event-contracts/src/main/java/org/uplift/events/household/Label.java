package org.uplift.events.household;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/// The colour on the household's file; it follows from the [Status].
public enum Label {
    /// Identified, no help under way.
    @JsonProperty("red")
    RED,
    /// A plan or measure of help runs.
    @JsonProperty("yellow")
    YELLOW,
    /// Lifted out of poverty.
    @JsonProperty("green")
    GREEN,
    /// Not identified yet, or taken off the register.
    @JsonProperty("none")
    NONE;

    /// As in `code-lists.csv`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
