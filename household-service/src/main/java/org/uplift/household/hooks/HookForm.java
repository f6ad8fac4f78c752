package org.uplift.household.hooks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Text;
import org.uplift.platform.duties.Watch;

/// Where somebody wants to be told of tasks.
///
/// @param division of which tasks: a county, or what lies in one
/// @param helper whose tasks; or those of a
/// @param team which is a unit
/// @param dest an address, by HTTPS
/// @param secret by which they know that it was us who called
record HookForm(
        @NotNull @Pattern(regexp = "\\d{4}(?!00)\\d{8}", message = "{division}") String division,
        @Pattern(regexp = Watch.SUBJECT, message = "{subject}") @Nullable String helper,
        @Size(min = 1, max = 200) @Text @Nullable String team,
        @NotNull @Size(max = 400) String dest,
        @NotNull @Size(min = 16, max = 200) @Text String secret) {

    @Override
    public String toString() {
        return "a hook of " + division;
    }
}
