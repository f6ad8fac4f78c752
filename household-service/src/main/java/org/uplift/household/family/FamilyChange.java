package org.uplift.household.family;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.household.file.Member;
import org.uplift.household.file.Text;

/// What happened in a family, and when. Where the head is another one afterwards, the change says
/// how everybody stands to the new one.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = FamilyChange.Birth.class, name = "birth"),
    @Type(value = FamilyChange.Arrival.class, name = "arrival"),
    @Type(value = FamilyChange.Death.class, name = "death"),
    @Type(value = FamilyChange.Leaving.class, name = "departure"),
    @Type(value = FamilyChange.Marriage.class, name = "marriage"),
    @Type(value = FamilyChange.NewHead.class, name = "new-head"),
    @Type(value = FamilyChange.Split.class, name = "split"),
    @Type(value = FamilyChange.Merger.class, name = "merger"),
    @Type(value = FamilyChange.Move.class, name = "move")
})
@Schema(
        oneOf = {
            FamilyChange.Birth.class,
            FamilyChange.Arrival.class,
            FamilyChange.Death.class,
            FamilyChange.Leaving.class,
            FamilyChange.Marriage.class,
            FamilyChange.NewHead.class,
            FamilyChange.Split.class,
            FamilyChange.Merger.class,
            FamilyChange.Move.class
        },
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "birth", schema = FamilyChange.Birth.class),
            @DiscriminatorMapping(value = "arrival", schema = FamilyChange.Arrival.class),
            @DiscriminatorMapping(value = "death", schema = FamilyChange.Death.class),
            @DiscriminatorMapping(value = "departure", schema = FamilyChange.Leaving.class),
            @DiscriminatorMapping(value = "marriage", schema = FamilyChange.Marriage.class),
            @DiscriminatorMapping(value = "new-head", schema = FamilyChange.NewHead.class),
            @DiscriminatorMapping(value = "split", schema = FamilyChange.Split.class),
            @DiscriminatorMapping(value = "merger", schema = FamilyChange.Merger.class),
            @DiscriminatorMapping(value = "move", schema = FamilyChange.Move.class)
        })
public sealed interface FamilyChange {

    LocalDate on();

    /// A child was born; without an id it gets that of the change.
    record Birth(@NotNull @Valid Member member) implements FamilyChange {

        @Override
        public LocalDate on() {
            return member.birthDate();
        }
    }

    /// Somebody came who was in no household of the register.
    record Arrival(
            @NotNull @Pattern(regexp = "marriage-in|add-other", message = "{arrival.reason}")
                    String reason,
            @NotNull LocalDate on,
            @NotNull @Valid Member member)
            implements FamilyChange {}

    /// A household in which nobody is left is cancelled.
    record Death(
            @NotNull LocalDate on,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> members,
            @Size(max = 30) @Nullable List<@NotNull @Valid Kinship> relations)
            implements FamilyChange {}

    /// Some went where the register does not follow them.
    record Leaving(
            @NotNull
                    @Pattern(
                            regexp = "marriage-out|abroad|reduce-other|error",
                            message = "{departure.reason}")
                    String reason,
            @NotNull LocalDate on,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> members,
            @Size(max = 30) @Nullable List<@NotNull @Valid Kinship> relations)
            implements FamilyChange {}

    /// A member married into another household of the register.
    record Marriage(
            @NotNull LocalDate on,
            @NotNull UUID member,
            @NotNull UUID into,
            @NotNull @Code("relation") String relation,
            @Size(max = 30) @Nullable List<@NotNull @Valid Kinship> relations)
            implements FamilyChange {}

    /// @param relations of all, to the new head
    record NewHead(
            @NotNull LocalDate on,
            @NotEmpty @Size(max = 30) List<@NotNull @Valid Kinship> relations)
            implements FamilyChange {}

    /// Some members are a household of their own from now on.
    ///
    /// @param household its id
    /// @param founders as they stand to its head
    /// @param relations of those who stay
    record Split(
            @NotNull LocalDate on,
            @NotNull UUID household,
            @NotEmpty @Size(max = 30) List<@NotNull @Valid Kinship> founders,
            @Size(max = 30) @Nullable List<@NotNull @Valid Kinship> relations)
            implements FamilyChange {}

    /// Another household becomes part of this one. Each of its members comes, or was here before.
    ///
    /// @param coming as they stand to the head here
    record Merger(
            @NotNull LocalDate on,
            @NotNull UUID absorbed,
            @Size(max = 30) @Nullable List<@NotNull @Valid Kinship> coming,
            @Size(max = 30) @Nullable List<@NotNull @Valid Twin> same)
            implements FamilyChange {}

    /// The whole household lives in another village; it keeps its number.
    record Move(
            @NotNull LocalDate on,
            @NotNull @Pattern(regexp = "\\d{12}", message = "{household.division}") String division,
            @Text @Size(max = 60) @Nullable String group,
            @Text @Size(max = 120) @Nullable String address)
            implements FamilyChange {}
}
