package org.uplift.testkit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What came of asking.
public final class Findings {

    private final List<String> offences = new ArrayList<>();
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    void count(int status) {
        var _ = statuses.merge(status, 1, Integer::sum);
    }

    void offend(String what) {
        offences.add(what);
    }

    /// Answers that no answer should be, with what was asked and the seed.
    public List<String> offences() {
        return List.copyOf(offences);
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
