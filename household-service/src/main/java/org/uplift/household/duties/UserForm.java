package org.uplift.household.duties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Text;

/// Who somebody is.
///
/// @param division where they belong
/// @param unit the office or company they come from
record UserForm(
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String division,
        @Size(min = 1, max = 100) @Text @Nullable String name,
        @Size(min = 1, max = 200) @Text @Nullable String unit) {

    /// The same, by the name and the unit that are said.
    UserForm naming(@Nullable String newName, @Nullable String newUnit) {
        return new UserForm(
                division, newName == null ? name : newName, newUnit == null ? unit : newUnit);
    }
}
