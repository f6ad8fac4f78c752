package org.uplift.trace.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param name of the grown-up whom buyers see
record ProfileForm(
        @NotBlank @Size(max = 40) String name,
        @NotNull @Past LocalDate bornOn,
        @Nullable @Size(max = 1000) String storyZh,
        @Nullable @Size(max = 2000) String storyEn) {}
