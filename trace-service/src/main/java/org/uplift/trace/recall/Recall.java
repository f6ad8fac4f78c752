package org.uplift.trace.recall;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.trace.RecallEvent;
import org.uplift.events.trace.RecallEvent.RecallBegun;
import org.uplift.events.trace.RecallEvent.RecallLifted;
import org.uplift.platform.Aggregate;

/// A lot that is taken back with everything it went into, until the recall is lifted.
///
/// @param division that the lot was first told of in
/// @param lot its canonical name
/// @param begunBy who began it, by the subject of their token
/// @param units how many things it is about, the lot among them
/// @param complete false where there are more than were found
record Recall(
        UUID id,
        String division,
        String lot,
        String reason,
        Instant begunAt,
        String begunBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        int units,
        boolean complete,
        long version)
        implements Aggregate {

    boolean isOf(String otherLot, String otherReason) {
        return lot.equals(otherLot) && reason.equals(otherReason);
    }

    boolean isLifted() {
        return liftedAt != null;
    }

    Recall lifted(Instant now, String who) {
        return new Recall(
                id,
                division,
                lot,
                reason,
                begunAt,
                begunBy,
                now,
                who,
                units,
                complete,
                version + 1);
    }

    Recall about(int found, boolean isWhole) {
        return new Recall(
                id,
                division,
                lot,
                reason,
                begunAt,
                begunBy,
                liftedAt,
                liftedBy,
                found,
                isWhole,
                version + 1);
    }

    List<RecallEvent> begun(List<String> holders) {
        return List.of(
                new RecallBegun(
                        id, division, Lot.gtin(lot), Lot.name(lot), reason, units, holders));
    }

    List<RecallEvent> ended() {
        return List.of(new RecallLifted(id, division));
    }
}
