package org.uplift.household.tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Text;
import org.uplift.platform.duties.Watch;

/// What is to be done, by whom, until when.
///
/// @param to a `helper`, a `team` (the helpers of one unit), a `village`, or the `office`
/// @param helper the subject of whoever is to do it
/// @param team the unit
/// @param division where it is to be done
/// @param household whom it is about
record TaskForm(
        @NotNull @Pattern(regexp = "helper|team|village|office") String to,
        @Pattern(regexp = Watch.SUBJECT, message = "{subject}") @Nullable String helper,
        @Size(min = 1, max = 200) @Text @Nullable String team,
        @NotNull @Pattern(regexp = "\\d{12}", message = "{division}") String division,
        @Nullable UUID household,
        @NotNull @Size(max = 40) @Pattern(regexp = "[a-z]+(-[a-z]+)*") String kind,
        @Size(min = 1, max = 500) @Text @Nullable String words,
        @NotNull LocalDate due) {

    Addressee addressee() {
        return Addressee.of(to);
    }
}
