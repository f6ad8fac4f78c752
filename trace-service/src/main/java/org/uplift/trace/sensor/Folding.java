package org.uplift.trace.sensor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.uplift.trace.capture.Recorder;
import org.uplift.trace.database.Database;
import org.uplift.trace.news.News;

/// Folds readings to one event for an asset and ten minutes. Where readings come late, the event is
/// declared wrong and another takes its place.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Folding {

    static final int AT_ONCE = 100;

    /// Those that readings are being added to are left for the next time.
    private static final String DUE =
            """
            delete from sensor_due d
            using (select device, slot from sensor_due where slot < ?
                   order by slot limit 100 for update skip locked) due
            where d.device = due.device and d.slot = due.slot
            returning d.device, d.slot
            """;

    private static final String ASSETS =
            """
            select asset, division from sensor_attachment
            where device = ? and since < cast(? as timestamptz) + interval '10 minutes'
                and (until is null or until >= ?) order by asset
            """;
    private static final String FORMER =
            "select asset, division from sensor_attachment where device = ? order by asset";

    private final Database database;
    private final Points points;
    private final Recorder recorder;
    private final News news;

    Folding(Database database, Points points, Recorder recorder, News news) {
        this.database = database;
        this.points = points;
        this.recorder = recorder;
        this.news = news;
    }

    /// @return how many ten minutes of devices were due
    int fold(Instant before, Instant now) {
        var due = database.ask(DUE, Due::of, before);
        var folds = new LinkedHashSet<Fold>();
        for (var it : due) {
            database.ask(ASSETS, row -> Fold.of(row, it.slot()), it.device(), it.slot(), it.slot())
                    .forEach(folds::add);
            database.ask(FORMER, row -> Fold.of(row, it.slot()), it.device()).stream()
                    .filter(fold -> points.event(fold.asset(), fold.slot()).isPresent())
                    .forEach(folds::add);
        }
        folds.forEach(fold -> fold(fold, now));
        return due.size();
    }

    private void fold(Fold fold, Instant now) {
        var former = points.known(fold.asset(), fold.slot());
        var present = points.fold(fold.asset(), fold.slot());
        if (present.equals(former)) {
            return;
        }
        var devices = points.devices(fold.asset(), fold.slot());
        var told = points.event(fold.asset(), fold.slot());
        var id = present.isEmpty() ? null : record(fold, present, devices);
        told.filter(before -> !before.equals(id))
                .ifPresent(before -> {
                    var wrong = SensorEvents.folded(fold.asset(), fold.slot(), former, devices);
                    var declared = SensorEvents.corrected(wrong, before, id, now);
                    var _ = recorder.record(fold.division(), List.of(declared));
                });
        points.keep(fold.asset(), fold.slot(), fold.division(), present);
        points.told(fold.asset(), fold.slot(), fold.division(), id);
        news.tell(Set.of(fold.asset()));
    }

    private String record(Fold fold, List<Point> present, List<UUID> devices) {
        var event = SensorEvents.folded(fold.asset(), fold.slot(), present, devices);
        return recorder.record(fold.division(), List.of(event)).getFirst();
    }

    /// Ten minutes of a device.
    private record Due(UUID device, Instant slot) {

        static Due of(ResultSet row) throws SQLException {
            return new Due(
                    row.getObject("device", UUID.class), row.getTimestamp("slot").toInstant());
        }
    }

    /// Ten minutes of an asset.
    private record Fold(String asset, String division, Instant slot) {

        static Fold of(ResultSet row, Instant slot) throws SQLException {
            return new Fold(row.getString("asset"), row.getString("division"), slot);
        }
    }
}
