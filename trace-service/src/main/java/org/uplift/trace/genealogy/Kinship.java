package org.uplift.trace.genealogy;

import static java.util.function.Predicate.not;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.uplift.trace.capture.Errors;
import org.uplift.trace.capture.Objection;
import org.uplift.trace.capture.Onlooker;
import org.uplift.trace.capture.Stored;

/// Keeps the genealogy in step with the events: what each tells, what those tell no longer that are
/// declared wrong, and when things were in others, whenever that was heard of.
@ApplicationScoped
@Priority(Kinship.FIRST)
class Kinship implements Onlooker {

    static final int FIRST = 1_000;

    @Override
    public void see(Connection connection, List<Stored> events) throws SQLException {
        var edges = new EdgeTable(connection);
        var marks = new MarkTable(connection);
        var errors = new Errors(connection);
        var wrong = errors.among(events);
        var told =
                events.stream()
                        .filter(not(Stored::declaresError))
                        .filter(event -> !wrong.contains(event.eventId()))
                        .map(Telling::new)
                        .toList();
        var fresh = told.stream().flatMap(it -> it.marks().stream()).toList();
        var touched = new LinkedHashMap<Pair, Long>();
        fresh.forEach(mark -> touch(touched, mark.pair(), mark.event()));
        var withdrawn = new HashSet<Pair>();
        for (var gone : errors.withdrawnBy(events)) {
            edges.withdraw(gone.seq());
            for (var pair : marks.withdraw(gone.seq())) {
                withdrawn.add(pair);
                touch(touched, pair, seqOf(events, gone.eventId()));
            }
        }
        resolve(marks, touched, fresh);
        var known = new HashMap<>(marks.of(touched.keySet()));
        withdrawn.addAll(known.keySet());
        edges.forget(withdrawn);
        edges.add(told.stream().flatMap(it -> it.edges().stream()).toList());
        marks.add(fresh);
        fresh.forEach(mark -> known.merge(mark.pair(), List.of(mark), Kinship::both));
        settle(edges, touched, known);
    }

    private static long seqOf(List<Stored> events, String id) {
        return events.stream()
                .filter(event -> event.eventId().equals(id))
                .mapToLong(Stored::seq)
                .max()
                .orElseThrow();
    }

    private static List<Mark> both(List<Mark> one, List<Mark> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void touch(Map<Pair, Long> touched, Pair pair, long seq) {
        touched.merge(pair, seq, Math::max);
    }

    /// Where everything was taken out, that is every single thing that was ever in.
    private static void resolve(MarkTable marks, Map<Pair, Long> touched, List<Mark> fresh)
            throws SQLException {
        for (var whole : touched.keySet().stream().filter(Pair::isEverything).toList()) {
            long seq = touched.getOrDefault(whole, 0L);
            touched.remove(whole);
            Stream.concat(
                            marks.children(whole).stream(),
                            fresh.stream()
                                    .map(Mark::pair)
                                    .filter(not(Pair::isEverything))
                                    .filter(pair -> pair.everything().equals(whole)))
                    .distinct()
                    .forEach(pair -> touch(touched, pair, seq));
        }
    }

    private static void settle(
            EdgeTable edges, Map<Pair, Long> touched, Map<Pair, List<Mark>> known)
            throws SQLException {
        var stays = new ArrayList<Edge>();
        for (var pair : touched.keySet()) {
            var own = known.getOrDefault(pair, List.of());
            var whole = known.getOrDefault(pair.everything(), List.of());
            stays.addAll(Stays.of(pair, both(own, whole)));
        }
        edges.add(stays);
        edges.circle(stays)
                .ifPresent(pair -> {
                    throw new Objection(
                            touched.getOrDefault(pair, 0L),
                            "/parentID",
                            "cycle",
                            "Nothing lies in what lies in it, nor in more than %d others"
                                    .formatted(EdgeTable.DEEPEST));
                });
    }
}
