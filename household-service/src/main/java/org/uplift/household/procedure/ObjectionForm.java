package org.uplift.household.procedure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.uplift.household.file.Code;
import org.uplift.household.file.Text;
import org.uplift.household.procedure.Step.Objection;

/// What somebody of the village objects, without saying who anybody is.
record ObjectionForm(
        @NotNull @Code("objection-kind") String kind,
        @NotBlank @Size(min = 4, max = 500) @Text String text) {

    Objection toObjection(UUID id) {
        return new Objection(id, kind, text);
    }
}
