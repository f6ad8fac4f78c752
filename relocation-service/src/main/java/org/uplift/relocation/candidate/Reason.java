package org.uplift.relocation.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;

/// Why a household ought to live elsewhere.
enum Reason {
    /// The house is partly or wholly dangerous.
    @JsonProperty("dangerous-house")
    DANGEROUS_HOUSE,
    @JsonProperty("no-house")
    NO_HOUSE,
    @JsonProperty("unsafe-water")
    UNSAFE_WATER,
    @JsonProperty("difficult-water")
    DIFFICULT_WATER,
    /// Far from the main road, with no road fit for a car.
    @JsonProperty("remote")
    REMOTE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Reason fromString(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No reason to move"));
    }
}
