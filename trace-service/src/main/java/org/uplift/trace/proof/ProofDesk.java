package org.uplift.trace.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.trace.database.Database;

/// Gives out proofs to everybody: hashes, which tell nothing of what was hashed.
@ApplicationScoped
class ProofDesk {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final String CONTENTS =
            "select "
                    + Content.COLUMNS
                    + " from epcis_event e where "
                    + Content.OF_ID
                    + " order by e.seq limit 100";

    private final Seals seals;
    private final Database database;

    ProofDesk(Seals seals, Database database) {
        this.seals = seals;
        this.database = database;
    }

    /// Closed days, the latest first; behind them the day to go on from.
    Page<DayRoot> days(@Nullable LocalDate until, int limit) {
        return Behalf.ofTheService(() -> {
            var found = seals.closed(known(until), limit + 1);
            return found.size() > limit
                    ? new Page<>(found.subList(0, limit), found.getLast().day().toString())
                    : new Page<>(found, null);
        });
    }

    /// Of days that a database knows.
    private static LocalDate known(@Nullable LocalDate day) {
        if (day == null || day.isAfter(LAST)) {
            return LAST;
        }
        return day.isBefore(LocalDate.EPOCH) ? LocalDate.EPOCH : day;
    }

    /// @throws NotFound where no such event is sealed yet
    Proofs of(String eventId) {
        return Behalf.ofTheService(() -> {
            var found = seals.of(eventId);
            if (found.isEmpty()) {
                throw new NotFound("sealed event", eventId);
            }
            var contents = database.ask(CONTENTS, Content::of, eventId, eventId);
            var proofs = new ArrayList<Proof>();
            for (var seal : found) {
                contents.stream()
                        .filter(it -> it.seq() == seal.seq())
                        .forEach(it -> proofs.add(proof(it, seal)));
            }
            return new Proofs(proofs);
        });
    }

    private Proof proof(Content content, Seal seal) {
        var day = seals.closed(seal.day());
        return new Proof(
                content.seq(),
                content.recordTime(),
                content.eventId(),
                content.contentHash(),
                seal.day(),
                Hash.hex(seal.leaf()),
                Hash.hex(seal.chain()),
                day.isPresent() ? path(seal) : List.of(),
                day.map(DayRoot::root).orElse(null));
    }

    /// A block is as wide as a power of two, so the tree over a day is the tree over its blocks.
    private List<Step> path(Seal seal) {
        var block = seals.blockOf(seal).orElseThrow();
        var inBlock = seals.block(seal.day(), block.first());
        var place = inBlock.stream().map(Seal::seq).toList().indexOf(seal.seq());
        var path = Step.path(Sealing.leaves(inBlock), place);
        path.addAll(Step.path(seals.blocks(seal.day()), block.number()));
        return path;
    }
}
