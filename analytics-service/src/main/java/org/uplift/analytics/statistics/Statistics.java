package org.uplift.analytics.statistics;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uplift.analytics.measure.Level;
import org.uplift.platform.problem.NotFound;

/// Answers questions about divisions from the sums.
@ApplicationScoped
class Statistics {

    private final Lookup lookup;
    private final Places places;
    private final Freshness freshness;
    private final Answers answers;
    private final Clock clock;

    Statistics(Lookup lookup, Places places, Freshness freshness, Answers answers, Clock clock) {
        this.lookup = lookup;
        this.places = places;
        this.answers = answers;
        this.freshness = freshness;
        this.clock = clock;
    }

    /// In one transaction, so that all of it is asked over one connection.
    @Transactional
    Answer answer(Question question) {
        var day = question.asOf();
        if (day != null && day.isBefore(OfficeDay.of(clock.instant()))) {
            return answer(question, SumsView.on(day, lookup)).asOf(OfficeDay.end(day));
        }
        var asOf = freshness.asOf();
        return answers.of(question, () -> answer(question, SumsView.now(lookup))).asOf(asOf);
    }

    private Answer answer(Question question, SumsView view) {
        var division = question.division();
        var total = view.total(division);
        var place =
                places.find(division)
                        .or(() -> total.map(_ -> Place.unnamed(division)))
                        .filter(_ -> total.stream().allMatch(question::allows))
                        .orElseThrow(() -> new NotFound("division", division));
        var own = question.isCrossed() ? own(question, view) : List.<Row>of();
        var below = question.withChildren() ? below(question, view) : List.<Row>of();
        var sheet = new Sheet(question);
        var page =
                new StatisticsPage(
                        place,
                        null,
                        total.map(Row::folds).orElse(0L),
                        sheet.totals(total.stream().toList()),
                        sheet.groups(own),
                        question.withChildren() ? sheet.children(places(division, below)) : null);
        return new Answer(page, Answer.tag(total.orElse(null), own, below));
    }

    private static List<Row> own(Question question, SumsView view) {
        return question.isPlain()
                ? view.counts(question.division(), question.by())
                : view.cells(question.division());
    }

    private static List<Row> below(Question question, SumsView view) {
        return Level.of(question.division())
                .next()
                .map(level -> below(question, level, view))
                .orElse(List.of());
    }

    private static List<Row> below(Question question, Level level, SumsView view) {
        var division = question.division();
        if (!question.isCrossed()) {
            return view.totals(division, level);
        }
        return question.isPlain()
                ? view.counts(division, level, question.by())
                : view.cells(division, level);
    }

    /// The divisions below that have a name or sums, and their rows.
    private Map<Place, List<Row>> places(String division, List<Row> below) {
        var rows = below.stream().collect(groupingBy(Row::division));
        var known = new HashMap<Place, List<Row>>();
        for (var place : places.in(division)) {
            known.put(place, requireNonNullElse(rows.remove(place.code()), List.of()));
        }
        rows.forEach((code, own) -> known.put(Place.unnamed(code), own));
        return known;
    }
}
