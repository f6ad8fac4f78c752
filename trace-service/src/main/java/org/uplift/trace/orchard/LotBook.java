package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.trace.grower.Landholders;
import org.uplift.trace.orchard.Lots.LotPlace;
import org.uplift.trace.orchard.Lots.Wish;
import org.uplift.trace.step.Link;

/// The lots of a caller's area, for reading.
@ApplicationScoped
@Transactional
class LotBook {

    private final Lots lots;
    private final Landholders holders;
    private final Caller caller;

    LotBook(Lots lots, Landholders holders, Caller caller) {
        this.lots = lots;
        this.holders = holders;
        this.caller = caller;
    }

    Page<Lot> page(@Nullable String division, Wish wish, @Nullable String after, int limit) {
        var found =
                lots.page(caller.scope(division), wish, holders.keeper(), place(after, limit + 1));
        return Page.of(
                found, limit, last -> last.division() + "/" + last.stepId() + "/" + last.code());
    }

    private static LotPlace place(@Nullable String after, int limit) {
        return after == null
                ? new LotPlace("", new UUID(0, 0), "", limit)
                : Place.seek(after, text -> place(text.split("/", -1), limit));
    }

    private static LotPlace place(String[] parts, int limit) {
        if (parts.length != 3 || !parts[0].matches("[0-9]{12}") || !parts[2].matches(Link.CODE)) {
            throw new IllegalArgumentException("no place");
        }
        return new LotPlace(parts[0], UUID.fromString(parts[1]), parts[2], limit);
    }
}
