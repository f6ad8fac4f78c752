package org.uplift.trace.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Where the product was, on a day.
///
/// @param step in CBV's word
/// @param word the same, and which it is where the standard has one word for several
/// @param place the names of its division, from the prefecture down to the village
public record Stop(LocalDate day, String step, String word, String place) {

    /// What happened several times on one day at one place is said once.
    ///
    /// @param names of divisions
    static List<Stop> along(Way way, UnaryOperator<String> names) {
        var stops = new ArrayList<Stop>();
        for (var event : way.events()) {
            var place = names.apply(event.division());
            var stop = new Stop(event.day(), event.step(), event.word(), place);
            if (!stop.step().isEmpty() && !stops.contains(stop)) {
                stops.add(stop);
            }
        }
        return List.copyOf(stops);
    }
}
