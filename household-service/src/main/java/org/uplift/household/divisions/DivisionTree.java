package org.uplift.household.divisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.uplift.events.division.DivisionLevel;

/// All divisions known at one time.
public final class DivisionTree {

    private static final String TOP = "";

    private final Map<String, Division> byCode;
    private final Map<String, List<Division>> byParent;

    public DivisionTree(Collection<Division> divisions) {
        byCode = divisions.stream().collect(toUnmodifiableMap(Division::code, Function.identity()));
        byParent = divisions.stream().collect(groupingBy(DivisionTree::above));
    }

    public Optional<Division> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public boolean isVillage(String code) {
        return find(code).filter(found -> found.level() == DivisionLevel.VILLAGE).isPresent();
    }

    public List<Division> provinces() {
        return byParent.getOrDefault(TOP, List.of());
    }

    public List<Division> childrenOf(String code) {
        return byParent.getOrDefault(code, List.of());
    }

    /// From the province down to the division itself; empty when it is unknown.
    public List<Division> pathTo(String code) {
        var path = new ArrayDeque<Division>();
        for (var step = byCode.get(code); step != null; step = byCode.get(above(step))) {
            path.addFirst(step);
        }
        return List.copyOf(path);
    }

    public int size() {
        return byCode.size();
    }

    private static String above(Division division) {
        return division.parent() == null ? TOP : division.parent();
    }
}
