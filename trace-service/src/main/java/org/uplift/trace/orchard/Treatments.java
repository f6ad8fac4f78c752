package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.projection.Rows;

/// What was put on plots.
@ApplicationScoped
class Treatments {

    private static final String ENTER =
            """
            insert into treatment
            select * from json_populate_record(cast(null as treatment), cast(:row as json))
            """;
    private static final String WAITING =
            """
            select * from treatment
            where plot_id = :plot and day <= cast(:day as date)
              and day + waiting_days > cast(:day as date)
            order by day + waiting_days desc limit 1
            """;
    private static final String SEASON =
            """
            select * from treatment
            where plot_id = :plot and day <= cast(:day as date) and day > cast(:since as date)
            order by day, id limit 50
            """;
    private static final String HARVESTED =
            """
            select max(day) as day from lot
            where plot_id = :plot and kind = 'harvested' and day >= cast(:from as date)
              and day < cast(:until as date)
            """;

    /// Of a treatment tells every harvest of the year after it.
    private static final String REMOVE =
            """
            delete from treatment t where id = :id
              and not exists (select from lot l
                              where l.plot_id = t.plot_id and l.kind = 'harvested'
                                and l.day >= t.day and l.day < t.day + interval '1 year')
            """;

    private static final String PAGE =
            """
            select * from treatment
            where plot_id = :plot and (division, id) > (:division, :id1)
            order by division, id
            limit :limit
            """;

    private final Rows rows;

    Treatments(Rows rows) {
        this.rows = rows;
    }

    void enter(Treatment treatment) {
        var _ = rows.enter(ENTER, treatment);
    }

    /// @return whether no harvest tells of it
    boolean remove(UUID id) {
        return rows.change(REMOVE, Map.of("id", id)) == 1;
    }

    /// Of those that a harvest on that day would have to wait for the one that takes longest.
    Optional<Treatment> awaited(UUID plot, LocalDate day) {
        return rows.ask(Treatment.class, WAITING)
                .with("plot", plot)
                .with("day", day.toString())
                .first();
    }

    /// Of the year before a harvest.
    List<Treatment> before(UUID plot, LocalDate day) {
        return rows.ask(Treatment.class, SEASON)
                .with("plot", plot)
                .with("day", day.toString())
                .with("since", day.minusYears(1).toString())
                .list();
    }

    /// A day on which fruit was brought in too soon after such a treatment, if there was one.
    Optional<LocalDate> tooSoon(Treatment treatment) {
        return rows.ask(Harvested.class, HARVESTED)
                .with("plot", treatment.plotId())
                .with("from", treatment.day().toString())
                .with("until", treatment.over().toString())
                .first()
                .flatMap(found -> Optional.ofNullable(found.day()));
    }

    List<Treatment> page(UUID plot, Key after, int limit) {
        return rows.ask(Treatment.class, PAGE)
                .with("plot", plot)
                .after(after)
                .with("limit", limit)
                .list();
    }

    record Harvested(@Nullable LocalDate day) {}
}
