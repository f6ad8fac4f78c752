package org.uplift.household.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.uplift.household.file.Help;
import org.uplift.household.file.HouseholdFile;

/// The categories of measures that run, as the household's file has them.
final class Running {

    private Running() {}

    static HouseholdFile with(HouseholdFile file, String category, LocalDate since) {
        var help = file.help();
        if (help == null) {
            var first = new Help(List.of(category), null, null, null, since);
            return file.amended().help(first).file();
        }
        return of(file, help, Stream.concat(help.measures().stream(), Stream.of(category)));
    }

    static HouseholdFile without(HouseholdFile file, String category) {
        var help = file.help();
        return help == null
                ? file
                : of(file, help, help.measures().stream().filter(one -> !one.equals(category)));
    }

    private static HouseholdFile of(HouseholdFile file, Help help, Stream<String> measures) {
        var next =
                new Help(
                        measures.distinct().toList(),
                        help.teamLeader(),
                        help.unit(),
                        help.helper(),
                        help.since());
        return file.amended().help(next).file();
    }
}
