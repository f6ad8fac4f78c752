package org.uplift.trace.recall;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/// @param lot a Digital Link, its path, or a URN
record RecallForm(
        @NotNull @Size(min = 1, max = 400) String lot,
        @NotNull
                @Pattern(
                        regexp =
                                "residue|contamination|decay|foreign-body|mislabelled"
                                        + "|cold-chain|other")
                String reason) {}
