package org.uplift.trace.genealogy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everything that a thing comes from, or went into: each step once.
///
/// @param isWhole false where there is more than anybody wanted to see
record Walk(State start, List<Leg> legs, boolean isWhole) {

    Walk {
        legs = List.copyOf(legs);
    }

    /// The things it leads to, the nearest first; a transformation is no step of its own.
    List<Relative> relatives() {
        var nearest = new HashMap<String, Integer>();
        generations()
                .forEach((state, generation) -> {
                    if (state.isThing() && !state.node().equals(start.node())) {
                        nearest.merge(state.node(), generation, Math::min);
                    }
                });
        return nearest.entrySet().stream()
                .map(it -> new Relative(it.getKey(), it.getValue()))
                .sorted(comparingInt(Relative::generation).thenComparing(comparing(Relative::item)))
                .toList();
    }

    /// The transformations on the way.
    List<String> makings() {
        return legs.stream()
                .map(leg -> leg.far())
                .filter(state -> !state.isThing())
                .map(State::node)
                .distinct()
                .toList();
    }

    private Map<State, Integer> generations() {
        var onward = legs.stream().collect(groupingBy(Leg::near));
        var generations = new HashMap<>(Map.of(start, 0));
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var state = queue.removeFirst();
            var generation = generations.getOrDefault(state, 0);
            for (var leg : onward.getOrDefault(state, List.of())) {
                var next = leg.far().isThing() ? generation + 1 : generation;
                var known = generations.get(leg.far());
                if (known == null || next < known) {
                    generations.put(leg.far(), next);
                    if (next == generation) {
                        queue.addFirst(leg.far());
                    } else {
                        queue.addLast(leg.far());
                    }
                }
            }
        }
        return generations;
    }

    /// Something a thing is related to.
    ///
    /// @param generation how many steps lie between
    record Relative(String item, int generation) {}
}
