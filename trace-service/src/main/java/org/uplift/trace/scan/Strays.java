package org.uplift.trace.scan;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.uplift.platform.Time;

/// Warns of numbers that nobody issued. Whoever likes can make up as many as they like: the first
/// ones of a day, an area and a product have a warning each, and one warning counts all others.
@ApplicationScoped
class Strays {

    private final StrayRows rows;
    private final ScanSettings settings;
    private final Clock clock;

    Strays(StrayRows rows, ScanSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param scans of single boxes
    Found among(List<Scan> scans) {
        var byThing = scans.stream().collect(groupingBy(Scan::thing));
        var strays =
                rows.find(byThing.keySet()).stream()
                        .map(name -> stray(name, byThing.getOrDefault(name.thing(), List.of())))
                        .sorted(comparing(Stray::thing))
                        .toList();
        if (strays.isEmpty()) {
            return new Found(Set.of(), Set.of());
        }
        rows.enter(strays);
        var things = strays.stream().map(Stray::thing).collect(toSet());
        return new Found(things, rows.warned(things));
    }

    void close() {
        rows.close();
        rows.forget(LocalDate.now(clock.withZone(Time.HERE)).minusDays(1));
    }

    private Stray stray(StrayRows.Name name, List<Scan> scans) {
        var latest = scans.getLast();
        return new Stray(
                name.thing(),
                latest.division(),
                name.product(),
                latest.at(),
                LocalDate.ofInstant(latest.at(), Time.HERE),
                scans.size(),
                settings.mostNeverIssued());
    }

    /// @param warned those that have a warning of their own
    record Found(Set<String> things, Set<String> warned) {

        boolean isOneOfThem(Scan scan) {
            return things.contains(scan.thing());
        }

        /// Nobody asks again for those that are only counted.
        boolean isKept(Scan scan) {
            return !isOneOfThem(scan) || warned.contains(scan.thing());
        }
    }
}
