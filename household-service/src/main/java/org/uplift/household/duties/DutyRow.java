package org.uplift.household.duties;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Text;
import org.uplift.platform.duties.Watch;

/// A row of a sheet of duties. What is empty of name and unit stays as it is known.
///
/// @param number as a spreadsheet program counts
record DutyRow(
        int number,
        @NotNull @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
        @Size(max = 100) @Text @Nullable String name,
        @Size(max = 200) @Text @Nullable String unit,
        @NotNull @Valid DutyForm duty) {}
