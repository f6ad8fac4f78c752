package org.uplift.household.supervision;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.uplift.platform.Time;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;

/// Counts what those who supervise look at, for a division and each one right below it.
@ApplicationScoped
@Transactional
class Supervision {

    private static final String VISITS = "select to_regclass('visit') is not null";

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    Supervision(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /// The division itself first; nothing of one outside the scope.
    List<SupervisionLine> of(String division) {
        var scope = caller.scope(division);
        var counts = new EnumMap<Figure, Map<String, Long>>(Figure.class);
        var areVisitsKept = areVisitsKept();
        for (var figure : Figure.values()) {
            if (areVisitsKept || !figure.needsVisits()) {
                counts.put(figure, count(figure, scope));
            }
        }
        var below = new TreeSet<String>();
        counts.values().forEach(count -> below.addAll(count.keySet()));
        var lines = new ArrayList<SupervisionLine>();
        if (!scope.equals(DivisionScope.nothing())) {
            lines.add(line(division, sums(counts)));
        }
        below.stream()
                .filter(digits -> digits.length() < 12 || !digits.equals(division))
                .map(digits -> line(whole(digits), counted(counts, digits)))
                .filter(line -> !line.division().equals(division))
                .forEach(lines::add);
        return lines;
    }

    private boolean areVisitsKept() {
        return OneColumn.of(database, VISITS, Boolean.class).getSingleResult();
    }

    private Map<String, Long> count(Figure figure, DivisionScope scope) {
        var query =
                database.createNativeQuery(figure.sql(), Counted.class)
                        .setParameter("digits", scope.digitsBelow())
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until());
        var today = LocalDate.now(clock.withZone(Time.HERE));
        say(query, "day", today);
        say(query, "month", start(today.withDayOfMonth(1)));
        say(query, "year", start(today.withDayOfYear(1)));
        return query.getResultList().stream().collect(toMap(Counted::digits, Counted::count));
    }

    private static void say(NativeQuery<?> query, String name, Object value) {
        if (query.getParameterMetadata().getNamedParameterNames().contains(name)) {
            var _ = query.setParameter(name, value);
        }
    }

    private static Object start(LocalDate day) {
        return day.atStartOfDay(Time.HERE).toInstant().atOffset(ZoneOffset.UTC);
    }

    private static Map<Figure, Long> sums(Map<Figure, Map<String, Long>> counts) {
        var sums = new EnumMap<Figure, Long>(Figure.class);
        counts.forEach((figure, count) ->
                sums.put(figure, count.values().stream().mapToLong(Long::longValue).sum()));
        return sums;
    }

    private static Map<Figure, Long> counted(Map<Figure, Map<String, Long>> counts, String digits) {
        var counted = new EnumMap<Figure, Long>(Figure.class);
        counts.forEach((figure, count) -> counted.put(figure, count.getOrDefault(digits, 0L)));
        return counted;
    }

    private static String whole(String digits) {
        return digits + "0".repeat(12 - digits.length());
    }

    private static SupervisionLine line(String division, Map<Figure, Long> counts) {
        var helpers = counts.getOrDefault(Figure.HELPERS, 0L);
        var visits = counts.get(Figure.VISITS_THIS_MONTH);
        return new SupervisionLine(
                division,
                counts.getOrDefault(Figure.HOUSEHOLDS, 0L),
                counts.get(Figure.NOT_VISITED_THIS_MONTH),
                counts.get(Figure.NOT_VISITED_THIS_YEAR),
                helpers,
                visits,
                visits == null || helpers == 0
                        ? null
                        : Math.round(visits * 100.0 / helpers) / 100.0,
                counts.getOrDefault(Figure.OPEN_TASKS, 0L),
                counts.getOrDefault(Figure.OVERDUE_TASKS, 0L),
                counts.getOrDefault(Figure.NEEDS_BEYOND_PROMISE, 0L),
                counts.getOrDefault(Figure.FINDINGS_OPEN, 0L));
    }

    record Counted(String digits, long count) {}
}
