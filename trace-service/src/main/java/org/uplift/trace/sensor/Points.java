package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.database.Database;

/// Readings folded to ten minutes of an asset.
@ApplicationScoped
class Points {

    private static final String MEASURED =
            """
            from sensor_reading r join sensor_attachment a
                on a.device = r.device and r.at >= a.since and (a.until is null or r.at < a.until)
            where a.asset = ? and r.at >= cast(? as timestamptz)
                and r.at < cast(? as timestamptz) + interval '10 minutes'
            """;
    private static final String FOLD =
            """
            select r.kind, cast(? as timestamptz) as slot, '' as unit, count(*) as count,
                   min(r.value) as least, avg(r.value) as mean, max(r.value) as most,
                   coalesce(stddev_pop(r.value), 0) as spread
            """
                    + MEASURED
                    + " group by r.kind order by r.kind";
    private static final String DEVICES =
            "select distinct r.device " + MEASURED + " order by r.device";
    private static final String KNOWN =
            "select * from sensor_point where asset = ? and slot = ? order by kind";
    private static final String CLEAR = "delete from sensor_point where asset = ? and slot = ?";
    private static final String KEEP =
            """
            insert into sensor_point
                (asset, kind, slot, division, unit, count, least, mean, most, spread)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String CURVE =
            """
            select * from sensor_point
            where asset = ? and kind = ? and slot >= ? and slot < ? order by slot limit ?
            """;
    private static final String EVENT =
            "select event_id from sensor_fold where asset = ? and slot = ?";
    private static final String TOLD =
            """
            insert into sensor_fold (asset, slot, division, event_id) values (?, ?, ?, ?)
            on conflict (asset, slot) do update set event_id = excluded.event_id
            """;

    private static final String UNTOLD = "delete from sensor_fold where asset = ? and slot = ?";

    private final Database database;

    Points(Database database) {
        this.database = database;
    }

    List<Point> fold(String asset, Instant slot) {
        return database.ask(FOLD, Points::point, slot, asset, slot, slot).stream()
                .map(Points::inItsUnit)
                .toList();
    }

    List<UUID> devices(String asset, Instant slot) {
        return database.ask(DEVICES, row -> row.getObject(1, UUID.class), asset, slot, slot);
    }

    List<Point> known(String asset, Instant slot) {
        return database.ask(KNOWN, Points::point, asset, slot);
    }

    void keep(String asset, Instant slot, String division, List<Point> points) {
        var _ = database.change(CLEAR, asset, slot);
        for (var it : points) {
            var _ =
                    database.change(
                            KEEP,
                            asset,
                            it.kind(),
                            slot,
                            division,
                            it.unit(),
                            it.count(),
                            it.least(),
                            it.mean(),
                            it.most(),
                            it.spread());
        }
    }

    List<Point> curve(String asset, String kind, Instant from, Instant until, int most) {
        return database.ask(CURVE, Points::point, asset, kind, from, until, most);
    }

    /// The event that tells of them.
    Optional<String> event(String asset, Instant slot) {
        return database.ask(EVENT, row -> row.getString(1), asset, slot).stream().findFirst();
    }

    /// @param event absent where there is nothing to tell any more
    void told(String asset, Instant slot, String division, @Nullable String event) {
        var _ =
                event == null
                        ? database.change(UNTOLD, asset, slot)
                        : database.change(TOLD, asset, slot, division, event);
    }

    private static Point inItsUnit(Point it) {
        var unit = Measure.called(it.kind()).orElseThrow().unit();
        return new Point(
                it.kind(),
                it.slot(),
                unit,
                it.count(),
                it.least(),
                it.mean(),
                it.most(),
                it.spread());
    }

    private static Point point(ResultSet row) throws SQLException {
        return new Point(
                row.getString("kind"),
                row.getTimestamp("slot").toInstant(),
                row.getString("unit"),
                row.getInt("count"),
                row.getDouble("least"),
                row.getDouble("mean"),
                row.getDouble("most"),
                row.getDouble("spread"));
    }
}
