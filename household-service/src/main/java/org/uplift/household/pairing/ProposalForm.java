package org.uplift.household.pairing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/// @param division a county or a township
/// @param day from when on it is to hold
/// @param mode `fresh` for the shortest ways, `rebalance` for as few moves as can be
record ProposalForm(
        @NotNull
                @Pattern(
                        regexp = "\\d{6}(?!000)\\d{3}000|\\d{2}(?!0000)\\d{4}0{6}",
                        message = "{division}")
                String division,
        @NotNull LocalDate day,
        @NotNull @Pattern(regexp = "fresh|rebalance") String mode) {}
