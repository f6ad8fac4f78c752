package org.uplift.household.needs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.file.Text;

/// What is needed, in whose words, and by when it is promised, if anybody promised it already.
record NeedForm(
        @NotNull @Code("measure") String category,
        @NotNull @Code("urgency") String urgency,
        @NotBlank @Text @Size(max = 500) String words,
        @Nullable LocalDate promised) {}
