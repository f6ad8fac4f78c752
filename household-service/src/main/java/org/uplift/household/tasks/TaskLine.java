package org.uplift.household.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.paging.Key;

/// A task as it stands.
///
/// @param about what it came of: a visit that was flagged, a draw
/// @param level who answers for it: `village`, or where it climbed to
/// @param order the place of its last change among all changes: the id of the event that tells it
/// @param givenBy the subject of a token, as are all others
record TaskLine(
        UUID id,
        String division,
        String kind,
        String to,
        @Nullable String helper,
        @Nullable String team,
        @Nullable UUID household,
        @Nullable UUID about,
        @Nullable String words,
        LocalDate due,
        String state,
        String level,
        boolean overdue,
        String givenBy,
        Instant givenAt,
        @Nullable String seenBy,
        @Nullable Instant seenAt,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        List<UUID> evidence,
        @Nullable String answer,
        long order) {

    static List<Touched> touched(List<TaskLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.touched()))
                .distinct()
                .toList();
    }

    String place() {
        return Key.of(division, id).toString();
    }

    private @Nullable Touched touched() {
        return household == null ? null : new Touched(household, division, null);
    }
}
