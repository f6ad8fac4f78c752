package org.uplift.testkit.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What came of asking.
public final class Findings {

    private static final int FORBIDDEN = 403;

    private final List<String> offences = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> open = new HashSet<>();

    void count(String operation, int status) {
        var _ = statuses.merge(status, 1, Integer::sum);
        asked.add(operation);
        if (status != FORBIDDEN) {
            open.add(operation);
        }
    }

    void offend(String what) {
        offences.add(what);
    }

    /// Answers that no answer should be, with what was asked and the seed.
    public List<String> offences() {
        return List.copyOf(offences);
    }

    /// Operations that were closed to everybody who asked: nothing of what was sent was ever read.
    public Set<String> closed() {
        var closed = new TreeSet<>(asked);
        closed.removeAll(open);
        return closed;
    }

    /// How many requests were answered.
    public int asked() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many of the requests came to something.
    public int successes() {
        return statuses.entrySet().stream()
                .filter(status -> status.getKey() < 300)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// How often each status was the answer.
    @Override
    public String toString() {
        return statuses.toString();
    }
}
