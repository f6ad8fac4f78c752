package org.uplift.household.rules;

import java.util.ArrayList;
import java.util.List;

/// What a check has found so far.
final class Findings {

    private final List<Breach> breaches = new ArrayList<>();

    void add(String path, Rule rule, Object... facts) {
        breaches.add(new Breach(path, rule, List.of(facts)));
    }

    void addIf(boolean broken, String path, Rule rule, Object... facts) {
        if (broken) {
            add(path, rule, facts);
        }
    }

    List<Breach> all() {
        return List.copyOf(breaches);
    }
}
