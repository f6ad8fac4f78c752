package org.uplift.trace.page;

import static java.util.Comparator.comparingLong;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import org.uplift.platform.projection.Rows;

/// The ways of things, from their events: back through what they were made of, and up to what they
/// were packed in.
@ApplicationScoped
class Ways {

    private static final String THINGS =
            """
            with recursive walk (uri, depth, side) as (
                select uri collate "C", 0, 'itself'
                from unnest(string_to_array(:uris, chr(10))) uri
                union
                select other.uri, walk.depth + 1,
                       case when mine.role = 'child' then 'around' else 'within' end
                from walk
                join epcis_thing mine on mine.uri = walk.uri
                join epcis_thing other on other.event = mine.event
                where walk.depth < 12
                  and (mine.role = 'output' and other.role = 'input'
                       or mine.role = 'child' and other.role = 'parent' and walk.side <> 'within'
                       or mine.role = 'parent' and other.role = 'child' and walk.depth = 0)
            )
            select distinct uri from (select uri from walk limit 2000) found limit 500
            """;

    /// What was folded of readings is the curve's: there is too much of it to be a way.
    private static final String EVENTS =
            """
            select distinct on (e.seq)
                   e.seq, cast(extract(epoch from e.event_time) * 1000 as bigint) as millis,
                   e.division, e.biz_step, e.biz_location, e.body
            from unnest(string_to_array(:uris, chr(10))) wanted
            join epcis_thing t on t.uri = wanted
            join epcis_event e on e.seq = t.event
            where not e.declares_error
              and not exists (select 1 from epcis_event d
                              where d.event_id = e.event_id and d.declares_error)
              and not (coalesce(e.biz_step, '') = 'https://ref.gs1.org/cbv/BizStep-sensor_reporting'
                       and exists (select 1 from sensor_fold f where f.event_id = e.event_id))
            order by e.seq
            limit 1000
            """;

    private final Rows rows;

    Ways(Rows rows) {
        this.rows = rows;
    }

    Way of(Collection<String> things) {
        var all = new HashSet<>(things);
        rows.ask(Thing.class, THINGS).with("uris", String.join("\n", things)).list().stream()
                .map(Thing::uri)
                .forEach(all::add);
        var events =
                rows
                        .ask(Happening.class, EVENTS)
                        .with("uris", String.join("\n", all))
                        .list()
                        .stream()
                        .sorted(comparingLong(Happening::millis))
                        .toList();
        return new Way(all, events);
    }

    record Thing(String uri) {}
}
