package org.uplift.trace.genealogy;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.uplift.trace.capture.Thing;

/// How much of a thing is of which origin. On each level what came in is weighed: in kilograms
/// where they are known of all, else in pieces, else each counts alike.
///
/// @param of each origin; nothing where that cannot be told
record Shares(Map<String, Fraction> of, Basis basis) {

    private static final Shares UNKNOWN = new Shares(Map.of(), Basis.UNKNOWN);

    /// @param walk back from the thing
    static Shares of(Walk walk) {
        if (!walk.isWhole()) {
            return UNKNOWN;
        }
        var sources = new HashMap<State, List<Leg>>();
        walk.legs().stream()
                .collect(groupingBy(Leg::near))
                .forEach((state, legs) -> sources.put(state, counted(legs)));
        return fold(walk.start(), sources);
    }

    /// The lot that a thing is of says nothing more where it is known what it was made of.
    private static List<Leg> counted(List<Leg> legs) {
        var made = legs.stream().filter(leg -> leg.bond() != Bond.OF_LOT).toList();
        return made.isEmpty() ? legs : made;
    }

    /// From near to far, each when all that leads to it has been reckoned.
    private static Shares fold(State start, Map<State, List<Leg>> sources) {
        var waiting = reached(start, sources);
        var shares = new HashMap<>(Map.of(start, Fraction.ALL));
        var origins = new TreeMap<String, Fraction>();
        var basis = Basis.MASS;
        var ready = new ArrayDeque<>(List.of(start));
        while (!ready.isEmpty()) {
            var state = ready.removeFirst();
            var share = Objects.requireNonNull(shares.remove(state));
            var legs = sources.getOrDefault(state, List.of());
            if (legs.isEmpty()) {
                origins.merge(state.node(), share, Fraction::plus);
            }
            var weighing = Weighing.of(legs);
            basis = basis.and(weighing.basis());
            for (var leg : legs) {
                shares.merge(leg.far(), share.times(weighing.share(leg)), Fraction::plus);
                if (waiting.merge(leg.far(), -1, Integer::sum) == 0) {
                    ready.add(leg.far());
                }
            }
        }
        return shares.isEmpty() ? new Shares(origins, basis) : UNKNOWN;
    }

    /// How many steps lead to each.
    private static Map<State, Integer> reached(State start, Map<State, List<Leg>> sources) {
        var counts = new HashMap<State, Integer>();
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            for (var leg : sources.getOrDefault(queue.removeFirst(), List.of())) {
                if (counts.merge(leg.far(), 1, Integer::sum) == 1) {
                    queue.add(leg.far());
                }
            }
        }
        return counts;
    }

    /// What stands on the scales, from the surest to nothing at all.
    enum Basis {
        MASS,
        PIECES,
        ALIKE,
        UNKNOWN;

        Basis and(Basis other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    private record Weighing(Basis basis, BigDecimal total) {

        static Weighing of(List<Leg> legs) {
            if (legs.size() < 2) {
                return new Weighing(Basis.MASS, BigDecimal.ZERO);
            }
            var basis =
                    isAll(legs, Thing.KILOGRAM)
                            ? Basis.MASS
                            : isAll(legs, "") ? Basis.PIECES : Basis.ALIKE;
            var total =
                    legs.stream()
                            .map(leg -> weight(leg, basis))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            return total.signum() > 0
                    ? new Weighing(basis, total)
                    : new Weighing(Basis.ALIKE, BigDecimal.valueOf(legs.size()));
        }

        Fraction share(Leg leg) {
            return total.signum() == 0 ? Fraction.ALL : Fraction.of(weight(leg, basis), total);
        }

        private static BigDecimal weight(Leg leg, Basis basis) {
            var amount = leg.amount();
            return basis == Basis.ALIKE || amount == null ? BigDecimal.ONE : amount;
        }

        private static boolean isAll(List<Leg> legs, String unit) {
            return legs.stream().allMatch(leg -> leg.amount() != null && unit.equals(leg.unit()));
        }
    }
}
