package org.uplift.household.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.uplift.household.file.Text;
import org.uplift.household.procedure.Step.Finding;

/// What was found out about an objection.
///
/// @param upheld it was right: nothing comes of the procedure
record FindingForm(@NotNull Boolean upheld, @NotBlank @Size(min = 4, max = 500) @Text String text) {

    Finding toFinding(UUID objection) {
        return new Finding(objection, upheld, text);
    }
}
