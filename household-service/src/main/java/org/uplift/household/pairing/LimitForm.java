package org.uplift.household.pairing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

record LimitForm(@NotNull @Min(1) @Max(200) Integer households) {}
