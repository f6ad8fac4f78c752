package org.uplift.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uplift.bench.RegisterSql.Group;
import org.uplift.platform.identity.DivisionScope;

/// The same figures from the service and by SQL over the register: first that they are the same,
/// then how long each takes.
record SideBySide(RegisterSql register, Asker asker) {

    private static final String FIGURES = "&figures=income,distribution,degree,poverty";
    private static final int OFTEN = 20;
    private static final Target FASTER = Target.atLeast(100, "x");

    private static final List<List<String>> CROSSES =
            List.of(
                    List.of(),
                    List.of("label"),
                    List.of("attribute", "cause"),
                    List.of("label", "status", "attribute", "cause"));

    List<String> lines(String division) throws Exception {
        var lines = new ArrayList<String>();
        var within = within(division);
        for (var by : CROSSES) {
            var path = path(division, by);
            var sql = median(() -> register.figures(within, by));
            var rest = median(() -> asker.read(path + FIGURES));
            var counting = median(() -> register.counts(within, by));
            var counted = median(() -> asker.read(path + "&figures=degree"));
            lines.add(
                    FASTER.line(
                            "  %s, all figures: %s".formatted(by, both(sql, rest)), sql / rest));
            lines.add(
                    "  %s, plain counts: %s: %.1f x"
                            .formatted(by, both(counting, counted), counting / counted));
        }
        return lines;
    }

    private static String both(double sql, double rest) {
        return "SQL %.1f ms, REST %.2f ms".formatted(sql, rest);
    }

    /// Every cross of the divisions must say what SQL says.
    void check(List<String> divisions) throws Exception {
        for (var division : divisions) {
            for (var by : CROSSES) {
                var sql = register.figures(within(division), by);
                var rest = groups(path(division, by) + "&figures=income,poverty", by);
                if (!rest.equals(sql)) {
                    throw new IllegalStateException("SQL and REST differ: " + path(division, by));
                }
            }
        }
    }

    private Map<String, Group> groups(String path, List<String> by) throws Exception {
        var page = asker.json(path);
        var groups = new HashMap<String, Group>();
        for (var group : by.isEmpty() ? List.of(page.get("totals")) : page.get("groups")) {
            var kind = String.join("|", by.stream().map(d -> group.get(d).asText()).toList());
            groups.put(kind, group(group));
        }
        return groups;
    }

    private static Group group(JsonNode group) {
        return new Group(
                group.get("households").asLong(),
                group.get("persons").asLong(),
                group.get("labourers").asLong(),
                group.get("poverty").path(0).path("poorPersons").asLong(),
                group.get("income").get("netFen").asLong());
    }

    private static double median(Question question) throws Exception {
        var millis = new double[OFTEN];
        for (var i = 0; i < millis.length; i++) {
            var start = System.nanoTime();
            var _ = question.ask();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return Load.at(millis, 0.5);
    }

    private interface Question {
        Object ask() throws Exception;
    }

    private static String path(String division, List<String> by) {
        return "/v1/statistics/%s?by=%s".formatted(division, String.join(",", by));
    }

    /// The first code of a division and the first behind it.
    private static List<String> within(String division) {
        var scope = DivisionScope.of(division);
        return List.of(scope.from(), scope.until());
    }
}
