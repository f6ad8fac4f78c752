package org.uplift.trace.genealogy;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// A trade that is reckoned plainly: at each hour it is asked what lies in what.
///
/// @param moves what was put in or taken out
/// @param makings what was made of what
record PlainTrade(
        Trade trade,
        List<String> lots,
        List<String> crates,
        List<Move> moves,
        List<Making> makings,
        Set<Object> wrong) {

    private static final int HOURS = 14;

    static PlainTrade any(Trade trade, Random random) {
        var lots = Stream.of("a", "b", "c", "d", "e", "f").map(trade::lot).toList();
        var crates = Stream.of(1, 2, 3, 4).map(trade::crate).toList();
        var plain =
                new PlainTrade(
                        trade, lots, crates, new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        for (var i = 0; i < 26; i++) {
            plain.somethingHappens(random, i);
        }
        return plain;
    }

    private void somethingHappens(Random random, int number) {
        var hour = random.nextInt(HOURS);
        var isWrong = random.nextInt(6) == 0;
        if (random.nextInt(3) == 0) {
            var making =
                    new Making(
                            number,
                            hour,
                            random.nextInt(4),
                            List.of(any(lots, random), any(items(), random)),
                            List.of(any(lots, random)));
            makings.add(making);
            if (isWrong) {
                wrong.add(making);
            }
        } else {
            var parent = 1 + random.nextInt(crates.size() - 1);
            var child =
                    random.nextBoolean() ? any(lots, random) : crates.get(random.nextInt(parent));
            var action = List.of("DELETE", "ADD", "ADD", "OBSERVE").get(random.nextInt(4));
            var isAll = action.equals("DELETE") && random.nextInt(3) == 0;
            var move = new Move(number, hour, action, crates.get(parent), isAll ? "" : child);
            moves.add(move);
            if (isWrong) {
                wrong.add(move);
            }
        }
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    List<String> items() {
        return Stream.concat(lots.stream(), crates.stream()).toList();
    }

    List<String> events() {
        var events = new ArrayList<String>();
        for (var move : moves) {
            events.add(move.said(trade));
        }
        for (var making : makings) {
            events.add(making.said(trade));
        }
        for (var error : wrong) {
            var said = error instanceof Move move ? move.said(trade) : ((Making) error).said(trade);
            events.add(
                    said.replaceFirst(
                            "\\{",
                            "{\"errorDeclaration\":"
                                    + " {\"declarationTime\": \"2024-10-02T08:00:00Z\"}, "));
        }
        return events;
    }

    /// From each hour on in which something of the item may be in a thing, whatever that lies in.
    Set<String> destinations(String item) {
        var since = new HashMap<>(Map.of(item, 0));
        var holding = new HashSet<String>();
        var before = -1;
        while (before != size(since, holding)) {
            before = size(since, holding);
            for (var one : List.copyOf(since.keySet())) {
                for (var hour = since.getOrDefault(one, HOURS); hour < HOURS; hour++) {
                    var around = around(one, hour);
                    holding.addAll(around);
                    around.add(one);
                    for (var making : made(around, hour)) {
                        makings.stream()
                                .filter(it -> it.group == making.group && !wrong.contains(it))
                                .forEach(it ->
                                        it.out.forEach(
                                                out -> since.merge(out, it.hour, Math::min)));
                    }
                }
            }
        }
        holding.addAll(since.keySet());
        holding.remove(item);
        return holding;
    }

    private static int size(Map<String, Integer> since, Set<String> holding) {
        return holding.size()
                + since.size() * 100_000
                - since.values().stream().mapToInt(it -> it).sum();
    }

    private List<Making> made(Set<String> of, int hour) {
        return makings.stream()
                .filter(it -> it.hour == hour && !wrong.contains(it))
                .filter(it -> it.in.stream().anyMatch(of::contains))
                .toList();
    }

    /// Whatever it lies in at that hour, and what that lies in.
    private Set<String> around(String item, int hour) {
        var around = new HashSet<String>();
        for (var crate : crates) {
            if (isIn(item, crate, hour) && around.add(crate)) {
                around.addAll(around(crate, hour));
            }
        }
        return around;
    }

    private boolean isIn(String child, String parent, int hour) {
        var isIn = false;
        var isSeen = false;
        for (var move :
                moves.stream()
                        .filter(it -> it.hour <= hour && !wrong.contains(it))
                        .filter(it -> it.parent.equals(parent))
                        .filter(it -> it.child.equals(child) || it.child.isEmpty())
                        .sorted(
                                comparingInt(Move::hour)
                                        .thenComparing(it -> !it.action.equals("DELETE")))
                        .toList()) {
            switch (move.action) {
                case "ADD" -> isIn = true;
                case "DELETE" -> isIn = false;
                default -> isSeen |= move.hour == hour;
            }
        }
        return isIn || isSeen;
    }

    record Move(int number, int hour, String action, String parent, String child) {

        String said(Trade trade) {
            var children = child.isEmpty() ? "" : "{\"epcClass\": \"%s\"}".formatted(child);
            return Trade.event(
                    "AggregationEvent",
                    hour,
                    "\"eventID\": \"urn:example:%s:%d\", \"action\": \"%s\", \"parentID\": \"%s\"%s"
                            .formatted(
                                    trade.mark(),
                                    number,
                                    action,
                                    parent,
                                    child.isEmpty()
                                            ? ""
                                            : ", \"childQuantityList\": [%s]".formatted(children)));
        }
    }

    /// @param group what is made under one id is one; 0 for what has none
    record Making(int number, int hour, int group, List<String> in, List<String> out) {

        Making {
            group = group == 0 ? -1 - number : group;
        }

        String said(Trade trade) {
            var id =
                    group < 0
                            ? ""
                            : "\"transformationID\": \"urn:example:%s:t%d\", "
                                    .formatted(trade.mark(), group);
            return Trade.event(
                    "TransformationEvent",
                    hour,
                    "\"eventID\": \"urn:example:%s:%d\", %s\"inputQuantityList\": [%s], \"outputQuantityList\": [%s]"
                            .formatted(trade.mark(), number, id, classes(in), classes(out)));
        }

        private static String classes(List<String> all) {
            return String.join(
                    ",", all.stream().distinct().map("{\"epcClass\": \"%s\"}"::formatted).toList());
        }
    }
}
