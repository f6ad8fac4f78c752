package org.uplift.household.criteria;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/// What each component of the exit score counts. A household is asked for its income or, where
/// nobody can work, for its safety net; with either the sum is a hundred.
public record Weights(
        @NotNull @Min(0) @Max(100) Integer income,
        @NotNull @Min(0) @Max(100) Integer safetyNet,
        @NotNull @Min(0) @Max(100) Integer schooling,
        @NotNull @Min(0) @Max(100) Integer socialSecurity,
        @NotNull @Min(0) @Max(100) Integer housing,
        @NotNull @Min(0) @Max(100) Integer medical,
        @NotNull @Min(0) @Max(100) Integer help) {

    int sumWithLabour() {
        return income + common();
    }

    int sumWithoutLabour() {
        return safetyNet + common();
    }

    private int common() {
        return schooling + socialSecurity + housing + medical + help;
    }
}
