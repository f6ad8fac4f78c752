package org.uplift.trace.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pages that are kept, those last wanted longest, until something they are about changes. A
/// page that was being made meanwhile is not kept.
final class Shelf {

    private static final int BATCHES = 200;

    private final int most;
    private final Map<String, Print> prints = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<String, Set<String>> tellOf = new HashMap<>();
    private final List<Set<String>> changes = new ArrayList<>();
    private long turn;

    Shelf(int most) {
        this.most = most;
    }

    /// To be asked before a page is made.
    synchronized long turn() {
        return turn;
    }

    synchronized Optional<Print> find(String name) {
        return Optional.ofNullable(prints.get(name));
    }

    /// @param since the turn before it was made
    synchronized void keep(String name, Print print, long since) {
        if (isStill(print, since)) {
            remove(name);
            prints.put(name, print);
            print.about().forEach(it -> tellOf.computeIfAbsent(it, _ -> new HashSet<>()).add(name));
            if (prints.size() > most) {
                remove(prints.keySet().iterator().next());
            }
        }
    }

    /// @param changed things and households
    synchronized void forget(Set<String> changed) {
        turn++;
        changes.add(changed);
        if (changes.size() > BATCHES) {
            changes.removeFirst();
        }
        for (var one : changed) {
            List.copyOf(tellOf.getOrDefault(one, Set.of())).forEach(this::remove);
        }
    }

    synchronized void clear() {
        turn += BATCHES + 1;
        changes.clear();
        prints.clear();
        tellOf.clear();
    }

    private boolean isStill(Print print, long since) {
        var missed = (int) Math.min(BATCHES + 1L, turn - since);
        return missed <= changes.size()
                && changes.subList(changes.size() - missed, changes.size()).stream()
                        .allMatch(changed -> Collections.disjoint(changed, print.about()));
    }

    private void remove(String name) {
        var print = prints.remove(name);
        if (print != null) {
            for (var one : print.about()) {
                tellOf.computeIfPresent(one, (_, names) -> without(names, name));
            }
        }
    }

    @SuppressWarnings("NullAway")
    private static Set<String> without(Set<String> names, String name) {
        names.remove(name);
        return names.isEmpty() ? null : names;
    }
}
