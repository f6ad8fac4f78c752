package org.uplift.events.division;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The five levels, from the top.
public enum DivisionLevel {
    @JsonProperty("province")
    PROVINCE(2),
    @JsonProperty("prefecture")
    PREFECTURE(4),
    @JsonProperty("county")
    COUNTY(6),
    @JsonProperty("township")
    TOWNSHIP(9),
    @JsonProperty("village")
    VILLAGE(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /// How many of the code's twelve digits name a division of this level; the rest are zeros.
    public int digits() {
        return digits;
    }
}
