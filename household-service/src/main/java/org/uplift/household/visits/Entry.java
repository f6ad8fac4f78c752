package org.uplift.household.visits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.VisitEvent.VisitClosed;
import org.uplift.household.file.Text;

/// What is entered when a visit ends.
///
/// @param closedAt by the clock of the phone
/// @param seen in words, without a number of anybody
/// @param changes items of the household's file as they are now, by their names in the file
/// @param photos their ids
/// @param needs ids of needs of the household
record Entry(
        @NotNull Instant closedAt,
        @Size(max = 1000) @Text @Nullable String seen,
        @Schema(type = SchemaType.OBJECT) @Nullable ObjectNode changes,
        @Size(max = 50) @Nullable List<@NotNull UUID> photos,
        @Size(max = 50) @Nullable List<@NotNull UUID> needs) {

    List<UUID> allPhotos() {
        return Objects.requireNonNullElse(photos, List.of());
    }

    List<UUID> allNeeds() {
        return Objects.requireNonNullElse(needs, List.of());
    }

    List<String> changed() {
        return changes == null
                ? List.of()
                : changes.properties().stream().map(one -> one.getKey()).sorted().toList();
    }

    Entry at(Instant moment) {
        return new Entry(moment, seen, changes, photos, needs);
    }

    VisitClosed closed(
            UUID household,
            String division,
            UUID visit,
            String visitor,
            Instant openedAt,
            int pauses) {
        return new VisitClosed(
                household,
                division,
                visit,
                visitor,
                openedAt,
                closedAt,
                pauses,
                allPhotos().size(),
                allNeeds().size(),
                changed().size());
    }
}
