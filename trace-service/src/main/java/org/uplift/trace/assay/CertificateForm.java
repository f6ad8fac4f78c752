package org.uplift.trace.assay;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.uplift.trace.step.Link;

/// What a grower is certified for.
record CertificateForm(
        @NotNull UUID householdId,
        @NotNull @Pattern(regexp = "organic|green-food|pollution-free|geographical|gap")
                String kind,
        @NotNull @Pattern(regexp = Link.CODE) String number,
        @NotNull @Pattern(regexp = LabForm.WORDS) String issuer,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
