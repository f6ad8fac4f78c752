package org.uplift.trace.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.uplift.platform.projection.Rows;

/// The crates, pallets and rooms that held a thing, and from when until when.
@ApplicationScoped
class Holders {

    /// Upwards from the thing, while what holds it is itself held. Times are microseconds.
    private static final String HELD =
            """
            with recursive up (asset, since, until, depth) as (
                select thing collate "C", cast(0 as bigint), cast(9223372036854775807 as bigint), 0
                from unnest(string_to_array(:things, chr(10))) thing
                union
                select e.dst, greatest(up.since, e.since), least(up.until, e.until), up.depth + 1
                from up join edge e on e.src = up.asset and e.bond in ('packed', 'attached')
                    and e.since < up.until and e.until > up.since
                where up.depth < 8
            )
            select asset, since / 1000 as since, until / 1000 as until from up
            order by depth, since limit 40
            """;

    private static final String PLOTS =
            """
            select link from plot
            where link = any(string_to_array(:links, chr(10)))
            """;
    private static final int MOST = 60;

    private final Rows rows;
    private final Clock clock;

    Holders(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// @param things names of one thing; it holds itself
    /// @param way by which it is told which rooms it was in
    List<Stay> of(Collection<String> things, Way way) {
        var now = clock.instant();
        var stays = new ArrayList<Stay>();
        rows.ask(Held.class, HELD).with("things", String.join("\n", things)).list().stream()
                .map(held -> held.stay(now))
                .forEach(stays::add);
        var rooms = rooms(way, now);
        var plots = plots(rooms);
        rooms.stream().filter(room -> !plots.contains(room.asset())).forEach(stays::add);
        return stays.stream().limit(MOST).toList();
    }

    /// How warm it was where it grew is nothing of a cold chain.
    private Set<String> plots(List<Stay> rooms) {
        var links = rooms.stream().map(Stay::asset).distinct().collect(joining("\n"));
        return links.isEmpty()
                ? Set.of()
                : rows.ask(Plot.class, PLOTS).with("links", links).list().stream()
                        .map(Plot::link)
                        .collect(toSet());
    }

    /// Until the next event that happened to it: each says anew where it is, or nothing of that.
    private static List<Stay> rooms(Way way, Instant now) {
        var stays = new ArrayList<Stay>();
        for (var i = 0; i < way.events().size(); i++) {
            var event = way.events().get(i);
            var room = event.bizLocation();
            if (room != null) {
                var isLast = i == way.events().size() - 1;
                var until = isLast ? now : Instant.ofEpochMilli(way.events().get(i + 1).millis());
                add(stays, new Stay(room, Instant.ofEpochMilli(event.millis()), until));
            }
        }
        return stays;
    }

    /// It stayed, where the event before has it in the same room.
    private static void add(List<Stay> stays, Stay next) {
        var before = stays.isEmpty() ? null : stays.getLast();
        if (before != null
                && before.asset().equals(next.asset())
                && before.until().equals(next.since())) {
            stays.removeLast();
            stays.add(new Stay(before.asset(), before.since(), next.until()));
        } else {
            stays.add(next);
        }
    }

    /// @param asset by its canonical name
    record Stay(String asset, Instant since, Instant until) {}

    record Plot(String link) {}

    record Held(String asset, long since, long until) {

        Stay stay(Instant now) {
            var end = Instant.ofEpochMilli(until);
            return new Stay(asset, Instant.ofEpochMilli(since), end.isAfter(now) ? now : end);
        }
    }
}
