package org.uplift.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The same figures of a county from the service and by SQL over the register: first that they are
/// the same, then how long each takes.
record SideBySide(String county, RegisterTable register, Asker asker) {

    private static final String FIGURES =
            "&figures=income,distribution,degree,poverty,deprivation";

    List<String> lines() throws Exception {
        var lines = new ArrayList<String>();
        for (var by :
                List.of(
                        List.<String>of(),
                        List.of("label"),
                        List.of("attribute", "cause"),
                        List.of("label", "status", "attribute", "cause"))) {
            var path = "/v1/statistics/%s?by=%s".formatted(county, String.join(",", by));
            var columns = by.stream().map(SideBySide::column).toList();
            var sql = register.figures(county, behind(), columns);
            check(path, by, sql);
            var here = median(() -> asker.read(path + FIGURES));
            var there = median(() -> register.figures(county, behind(), columns));
            lines.add(
                    "  %-36s SQL %8.1f ms   REST %6.2f ms   %.0f x"
                            .formatted(by, there, here, there / here));
        }
        return lines;
    }

    /// The page and SQL must say the same of every group.
    private void check(String path, List<String> by, Map<String, RegisterTable.Counts> sql)
            throws Exception {
        var page = asker.json(path + "&figures=poverty");
        var groups = by.isEmpty() ? List.of(page.get("totals")) : page.get("groups");
        var rest = new HashMap<String, RegisterTable.Counts>();
        for (var group : groups) {
            var key = String.join("|", by.stream().map(d -> group.get(d).asText()).toList());
            var poverty = group.get("poverty").get(0);
            rest.put(
                    key,
                    new RegisterTable.Counts(
                            group.get("households").asLong(),
                            group.get("persons").asLong(),
                            group.get("labourers").asLong(),
                            poverty.get("poorPersons").asLong()));
        }
        if (!rest.equals(sql)) {
            throw new IllegalStateException("SQL and REST differ for " + path);
        }
    }

    private static double median(Question question) throws Exception {
        var millis = new double[20];
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

    /// The first code behind all that lie in the county.
    private String behind() {
        return county.substring(0, 6) + ":";
    }

    private static String column(String dimension) {
        return dimension.equals("cause") ? "main_cause" : dimension;
    }

}
