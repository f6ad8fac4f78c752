package org.uplift.analytics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the places of the [Layout] are called, for people.
public final class MeasureNames {

    private static final List<String> NAMES = names();

    private MeasureNames() {}

    public static String of(int measure) {
        return NAMES.get(measure);
    }

    public static int count() {
        return NAMES.size();
    }

    private static List<String> names() {
        var names = new ArrayList<>(List.of("households", "persons", "labourers", "net-income"));
        pair(names, "unknown-income");
        IncomeBand.ALL.forEach(band -> pair(names, "band-" + band.index()));
        for (var degree : Degree.values()) {
            pair(names, degree.word());
        }
        for (var kind : LineKind.values()) {
            for (var measure : LineMeasure.values()) {
                names.add(kind.word() + "." + measure.name().toLowerCase(Locale.ROOT));
            }
        }
        Deprivation.ALL.forEach(lack -> pair(names, "lacks." + lack.code()));
        for (var cutoff : Cutoff.ALL) {
            names.add(cutoff.code() + ".poor");
            names.add(cutoff.code() + ".score");
            Deprivation.ALL.forEach(lack -> names.add(cutoff.code() + "." + lack.code()));
        }
        return List.copyOf(names);
    }

    private static void pair(List<String> names, String name) {
        names.add(name + ".households");
        names.add(name + ".persons");
    }
}
