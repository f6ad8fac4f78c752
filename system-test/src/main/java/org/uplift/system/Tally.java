package org.uplift.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// How many there are of a kind: as a file implies, and as the statistics tell.
record Tally(long households, long persons, long labourers) {

    private static final List<String> DIMENSIONS = List.of("label", "status", "attribute", "cause");

    static Tally of(Family family) {
        return new Tally(1, family.rows().size(), family.labourers());
    }

    static Tally told(JsonNode figures) {
        return new Tally(
                figures.required("households").asLong(),
                figures.required("persons").asLong(),
                figures.required("labourers").asLong());
    }

    Tally plus(Tally other) {
        return new Tally(
                households + other.households,
                persons + other.persons,
                labourers + other.labourers);
    }

    static Tally total(List<Family> families) {
        return families.stream().map(Tally::of).reduce(new Tally(0, 0, 0), Tally::plus);
    }

    static Map<String, Tally> by(List<Family> families, Function<Family, String> kind) {
        var tallies = new TreeMap<String, Tally>();
        families.forEach(family -> tallies.merge(kind.apply(family), of(family), Tally::plus));
        return tallies;
    }

    /// Every cross there is.
    static Map<String, Tally> crossed(List<Family> families) {
        return by(
                families,
                family ->
                        String.join(
                                "/",
                                family.label(),
                                family.status(),
                                family.text("attribute"),
                                family.text("mainCause")));
    }

    static Map<String, Tally> toldCrossed(JsonNode page) {
        var tallies = new TreeMap<String, Tally>();
        for (var group : page.required("groups")) {
            var codes = new ArrayList<String>();
            DIMENSIONS.forEach(dimension -> codes.add(group.path(dimension).asText()));
            tallies.put(String.join("/", codes), told(group));
        }
        return tallies;
    }
}
