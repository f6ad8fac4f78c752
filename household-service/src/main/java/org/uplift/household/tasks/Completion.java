package org.uplift.household.tasks;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Text;

/// @param evidence ids of the visits, photos or needs that show that it was done
record Completion(
        @NotEmpty @Size(max = 50) List<@NotNull UUID> evidence,
        @Size(min = 1, max = 500) @Text @Nullable String words) {}
