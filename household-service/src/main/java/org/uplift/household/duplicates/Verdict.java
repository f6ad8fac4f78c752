package org.uplift.household.duplicates;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.uplift.household.family.FamilyChange.Merger;
import org.uplift.household.file.Code;

/// What somebody who looked at both says of two households, and on what ground.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
@JsonSubTypes({
    @Type(value = Verdict.Different.class, name = "different"),
    @Type(value = Verdict.Same.class, name = "same")
})
@Schema(
        oneOf = {Verdict.Different.class, Verdict.Same.class},
        discriminatorProperty = "verdict",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "different", schema = Verdict.Different.class),
            @DiscriminatorMapping(value = "same", schema = Verdict.Same.class)
        })
sealed interface Verdict {

    String code();

    String ground();

    default @Nullable UUID kept() {
        return null;
    }

    default @Nullable UUID merger() {
        return null;
    }

    /// They are never asked about again.
    record Different(@NotNull @Code("duplicate-ground") String ground) implements Verdict {

        @Override
        public String code() {
            return "different";
        }
    }

    /// They become one.
    ///
    /// @param kept the household that stays
    /// @param merger id of the family change
    /// @param how of the other one's members, who comes and who was here before
    record Same(
            @NotNull @Code("duplicate-ground") String ground,
            @NotNull UUID kept,
            @NotNull UUID merger,
            @NotNull @Valid Merger how)
            implements Verdict {

        @Override
        public String code() {
            return "same";
        }
    }
}
