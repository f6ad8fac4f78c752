package org.uplift.trace.proof;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.uplift.platform.Time;
import org.uplift.trace.database.Database;

/// Seals events in the order of their numbers, where they were not sealed as they were stored. A
/// number is seen only when all smaller ones are, for one document is stored at a time: so none can
/// come to light behind the head.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Sealing {

    static final int AT_ONCE = 1_000;

    static final String ALONE = "select pg_advisory_xact_lock(6142)";
    private static final String NOBODY_STORES = "select pg_advisory_xact_lock(6100)";
    private static final String BEHIND =
            "select "
                    + Content.COLUMNS
                    + " from epcis_event e where e.seq > ? order by e.seq limit "
                    + AT_ONCE;

    private final Database database;
    private final Seals seals;
    private final Clock clock;

    Sealing(Database database, Seals seals, Clock clock) {
        this.database = database;
        this.seals = seals;
        this.clock = clock;
    }

    /// @return how many it sealed
    int seal() {
        var _ = database.ask(ALONE, _ -> true);
        var head = seals.head();
        var behind = database.ask(BEHIND, Content::of, head.seq());
        if (behind.isEmpty()) {
            return 0;
        }
        var first = seals.lastClosed().map(day -> day.plusDays(1)).orElse(LocalDate.EPOCH);
        seals.add(head.then(behind, first));
        return behind.size();
    }

    boolean isAnyDayOver() {
        return !seals.open(today()).isEmpty();
    }

    /// While nobody stores, all events of days that are over are there.
    void closeDays() {
        var _ = database.ask(NOBODY_STORES, _ -> true);
        while (seal() > 0) {
            Log.debug("Events of a day that is over are sealed");
        }
        seals.open(today()).forEach(this::close);
    }

    private void close(LocalDate day) {
        var all = seals.of(day);
        for (var from = 0; from < all.size(); from += Seals.BLOCK) {
            var block = all.subList(from, Math.min(from + Seals.BLOCK, all.size()));
            seals.addBlock(
                    day, from / Seals.BLOCK, block.getFirst().seq(), Hash.root(leaves(block)));
        }
        var root = Hash.root(leaves(all));
        seals.close(day, all.size(), root, all.getLast().chain(), clock.instant());
        Log.infof("Day %s of %d events is closed with %s", day, all.size(), Hash.hex(root));
    }

    static List<byte[]> leaves(List<Seal> seals) {
        return seals.stream().map(Seal::leaf).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Time.HERE);
    }
}
