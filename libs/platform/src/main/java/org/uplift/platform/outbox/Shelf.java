package org.uplift.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The outbox as the relay sees it: hands out each row once, in order, as soon as it is visible.
///
/// Rows become visible out of order: one transaction draws position 7 and is still open when
/// another has drawn 8 and committed. So beside how far it has read, the shelf remembers what it
/// saw from there: only transactions that were out of sight then can bring a row that lies behind.
/// It never looks at the rest behind again, so rows that are deleted but cannot be vacuumed yet,
/// because somebody holds a transaction open, cost nothing.
///
/// ```
///   read and deleted │ mark │ not yet read
///   ──7?─────────────┼──────┼─────────────▶ position
///     └ of a transaction out of sight: looked up by its number, and comes first
/// ```
final class Shelf {

    private final Rows rows;
    private final int size;
    private long mark;
    private Snapshot seen = Snapshot.OF_EVERYTHING;
    private @Nullable Snapshot sweep;
    private long swept;

    Shelf(Connection database, int size) {
        this.rows = new Rows(database, size);
        this.size = size;
    }

    /// The next rows in order; none when all that is visible has been taken.
    List<Parcel> take() throws SQLException {
        var rest = sweep == null ? List.<Parcel>of() : takeLate(sweep);
        return rest.isEmpty() ? takeNext() : rest;
    }

    private List<Parcel> takeNext() throws SQLException {
        var page = rows.next(seen, mark);
        if (page.isFull(size) && page.last() <= mark) {
            sweep = page.snapshot();
            swept = page.last();
        } else if (!page.isEmpty()) {
            mark = Math.max(mark, page.last());
            seen = page.snapshot();
        }
        return page.parcels();
    }

    /// The rest of what came into sight at once and was more than a page. What has come since waits
    /// its turn.
    private List<Parcel> takeLate(Snapshot moment) throws SQLException {
        var page = rows.late(seen, moment, swept, mark);
        if (page.isFull(size)) {
            swept = page.last();
        } else {
            seen = moment;
            sweep = null;
        }
        return page.parcels();
    }

    void clear(List<Parcel> parcels) throws SQLException {
        rows.delete(parcels);
    }

    /// Forgets how far it has read.
    void startOver() {
        mark = 0;
        seen = Snapshot.OF_EVERYTHING;
        sweep = null;
    }
}
