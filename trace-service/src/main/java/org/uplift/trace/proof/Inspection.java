package org.uplift.trace.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.database.Database;

/// Holds all events against their seals, a thousand at a time, until something does not fit.
/// Whoever could rewrite the seals as well is found out by the roots that others have kept.
@ApplicationScoped
@Transactional
class Inspection {

    private static final String NEXT =
            "select s.seq as sealed, s.day, s.leaf, s.chain, "
                    + Content.COLUMNS
                    + " from epcis_seal s left join epcis_event e on e.seq = s.seq"
                    + " where s.seq > ? order by s.seq limit 1000";
    private static final String UNSEALED =
            """
            select min(e.seq) from epcis_event e where e.seq <= ?
                and not exists (select from epcis_seal s where s.seq = e.seq)
            having min(e.seq) is not null
            """;

    private final Database database;
    private final Seals seals;

    Inspection(Database database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    Verdict verify() {
        var head = Seal.BEGINNING;
        var day = new ArrayList<byte[]>();
        var count = 0L;
        var next = next(head);
        while (!next.isEmpty()) {
            for (var found : next) {
                var seal = found.seal();
                if (!seal.day().equals(head.day())) {
                    if (!isRoot(head, day)) {
                        return Verdict.wrong(count, head.seq(), "root");
                    }
                    day.clear();
                }
                var rule = found.broken(head);
                if (rule.isPresent()) {
                    return Verdict.wrong(count, seal.seq(), rule.get());
                }
                day.add(seal.leaf());
                head = seal;
                count++;
            }
            next = next(head);
        }
        return isRoot(head, day) ? unsealed(head, count) : Verdict.wrong(count, head.seq(), "root");
    }

    private List<Found> next(Seal head) {
        return database.ask(NEXT, Found::of, head.seq());
    }

    private Verdict unsealed(Seal head, long count) {
        return database.ask(UNSEALED, row -> row.getLong(1), head.seq()).stream()
                .findFirst()
                .map(number -> Verdict.wrong(count, number, "unsealed"))
                .orElseGet(() -> Verdict.sound(count));
    }

    private boolean isRoot(Seal last, List<byte[]> leaves) {
        return seals.closed(last.day())
                .map(day ->
                        day.root().equals(Hash.hex(Hash.root(leaves)))
                                && day.chain().equals(Hash.hex(last.chain())))
                .orElse(true);
    }

    /// A seal, and the event it belongs to, if that is still there.
    private record Found(Seal seal, @Nullable Content content) {

        static Found of(ResultSet row) throws SQLException {
            var seal =
                    new Seal(
                            row.getLong("sealed"),
                            row.getObject("day", LocalDate.class),
                            row.getBytes("leaf"),
                            row.getBytes("chain"));
            return new Found(seal, row.getString("event_id") == null ? null : Content.of(row));
        }

        Optional<String> broken(Seal before) {
            if (content == null) {
                return Optional.of("missing");
            }
            if (!Arrays.equals(content.leaf(), seal.leaf())) {
                return Optional.of("changed");
            }
            var isInOrder = Arrays.equals(Hash.of(before.chain(), seal.leaf()), seal.chain());
            return isInOrder ? Optional.empty() : Optional.of("order");
        }
    }
}
