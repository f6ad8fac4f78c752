package org.uplift.analytics.statistics;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uplift.analytics.measure.Level;
import org.uplift.analytics.statistics.StatisticsPage.Child;
import org.uplift.platform.problem.NotFound;

/// Answers questions about divisions from the sums.
@ApplicationScoped
class Statistics {

    private final SumsView view;

    Statistics(SumsView view) {
        this.view = view;
    }

    Answer answer(Question question) {
        var division = question.division();
        var total = view.total(division);
        var place =
                view.place(division)
                        .or(() -> total.map(_ -> Place.unnamed(division)))
                        .orElseThrow(() -> new NotFound("division", division));
        var own = question.isCrossed() ? view.cells(division) : total.stream().toList();
        var below = question.withChildren() ? below(question) : List.<Row>of();
        var sheet = new Sheet(question);
        var page =
                new StatisticsPage(
                        place,
                        total.map(Row::folds).orElse(0L),
                        sheet.totals(own),
                        sheet.groups(own),
                        question.withChildren() ? children(division, below, sheet) : null);
        return new Answer(page, Answer.tag(total.orElse(null), own, below));
    }

    private List<Row> below(Question question) {
        var division = question.division();
        return Level.of(division)
                .next()
                .map(level ->
                        question.isCrossed()
                                ? view.cells(division, level)
                                : view.totals(division, level))
                .orElse(List.of());
    }

    private List<Child> children(String division, List<Row> below, Sheet sheet) {
        var rows = below.stream().collect(groupingBy(Row::division));
        Map<String, Place> places = new TreeMap<>();
        rows.keySet().forEach(code -> places.put(code, Place.unnamed(code)));
        view.children(division).forEach(place -> places.put(place.code(), place));
        return places.values().stream()
                .map(place -> sheet.child(place, rows.getOrDefault(place.code(), List.of())))
                .toList();
    }
}
