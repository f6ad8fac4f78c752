package org.uplift.bench;

import java.nio.file.Path;
import org.uplift.local.county.County;

/// `bench day [root [households [minutes]]]`: a county's day, fifty times as fast as it is lived.
/// Some 6,000 helpers serve; each household is visited twice a month, on 22 days of eight hours.
/// While somebody visits, location is on: a point every ten seconds, sent every ten minutes. Every
/// second visit is done as a task that was given, seen and ends with it; before each the helper
/// looks at their tasks and at the household's card; officers look at their figures, at the map and
/// at tracks. Each request has its time in the day, whether or not others were answered; what it
/// takes runs from there. The first minute is not counted.
public final class DayBench {

    private static final int MINUTES = 6;

    private DayBench() {}

    public static void main(String... args) throws Exception {
        var root = Path.of(args.length > 0 ? args[0] : ".").toAbsolutePath();
        var whole = County.lixin();
        var county = args.length > 1 ? whole.sized(Integer.parseInt(args[1])) : whole;
        var minutes = args.length > 2 ? Integer.parseInt(args[2]) : MINUTES;
        RegisterYard.open(
                root,
                "day",
                county,
                yard -> new DayTrial(yard, county, minutes).lines().forEach(IO::println));
    }
}
