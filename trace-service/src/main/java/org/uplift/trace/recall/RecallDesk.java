package org.uplift.trace.recall;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.trace.genealogy.Genealogy;

/// The recalls of the caller's duty area. What a recall is about lies wherever the lot went.
@ApplicationScoped
class RecallDesk {

    private final RecallBook book;
    private final RecallRoll roll;
    private final Genealogy genealogy;
    private final Caller caller;

    RecallDesk(RecallBook book, RecallRoll roll, Genealogy genealogy, Caller caller) {
        this.book = book;
        this.roll = roll;
        this.genealogy = genealogy;
        this.caller = caller;
    }

    RecallCard begin(UUID id, RecallForm form) {
        var lot = Lot.canonical(form.lot());
        var division =
                genealogy
                        .firstToldIn(lot, caller.scope())
                        .orElseThrow(() -> new NotFound("lot", "of this name"));
        var wish = new Wish(division, lot, form.reason(), caller.subject());
        return RecallCard.of(Behalf.ofTheService(() -> book.begin(id, wish)));
    }

    RecallCard lift(UUID id) {
        var _ = read(id);
        var who = caller.subject();
        return RecallCard.of(Behalf.ofTheService(() -> book.lift(id, who)));
    }

    RecallCard read(UUID id) {
        return RecallCard.of(roll.one(id));
    }

    List<Notice> notices(UUID id) {
        var _ = read(id);
        return Behalf.ofTheService(() -> book.notices(id));
    }

    Page<RecallCard> page(
            @Nullable String division, @Nullable Boolean lifted, Key after, int limit) {
        return roll.page(division, lifted, after, limit);
    }

    /// What somebody wants to have taken back.
    record Wish(String division, String lot, String reason, String who) {}
}
