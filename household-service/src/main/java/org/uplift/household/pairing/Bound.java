package org.uplift.household.pairing;

import java.util.Arrays;

/// What no pairing can cost less than, worked out without the solver. Every helper has a price,
/// none while there is room; a household takes its cheapest offer, way and price together. Whatever
/// the prices are, no pairing costs less than all those offers minus the prices of all places; at
/// prices at which nobody wants to change, both are the same, and that proves the optimum.
final class Bound {

    private final int[] room;
    private final Ways ways;
    private final long lonely;
    private final int[] helpers;
    private final long[] paid;

    private Bound(int[] room, Ways ways, long lonely, int[] helpers) {
        this.room = room;
        this.ways = ways;
        this.lonely = lonely;
        this.helpers = helpers;
        this.paid = new long[helpers.length];
        Arrays.fill(paid, lonely);
        for (var way = 0; way < ways.size(); way++) {
            if (isTaken(way)) {
                paid[ways.household(way)] = ways.cost(way);
            }
        }
    }

    /// @param helpers of each household
    static long of(int[] room, Ways ways, long lonely, int[] helpers) {
        var bound = new Bound(room, ways, lonely, helpers);
        return bound.at(bound.prices());
    }

    private long at(long[] prices) {
        var offers = new long[helpers.length];
        Arrays.fill(offers, lonely);
        for (var way = 0; way < ways.size(); way++) {
            var household = ways.household(way);
            var offer = ways.cost(way) + prices[ways.helper(way)];
            offers[household] = Math.min(offers[household], offer);
        }
        var sum = Arrays.stream(offers).sum();
        for (var helper = 0; helper < room.length; helper++) {
            sum -= room[helper] * prices[helper];
        }
        return sum;
    }

    /// The price of a helper is what it costs to make room there: somebody goes to another, at that
    /// one's price, or stays alone. Settled when a round changes nothing.
    private long[] prices() {
        var prices = first();
        for (int round = 0, changed = 1; changed > 0 && round <= room.length; round++) {
            changed = 0;
            for (var way = 0; way < ways.size(); way++) {
                var household = ways.household(way);
                var here = helpers[household];
                if (here == Matching.NOBODY) {
                    continue;
                }
                var over = prices[ways.helper(way)] + ways.cost(way) - paid[household];
                if (over < prices[here] && prices[here] > 0) {
                    prices[here] = Math.max(0, over);
                    changed++;
                }
            }
        }
        return prices;
    }

    private long[] first() {
        var taken = new int[room.length];
        var prices = new long[room.length];
        Arrays.fill(prices, lonely);
        for (var household = 0; household < helpers.length; household++) {
            var here = helpers[household];
            if (here != Matching.NOBODY) {
                taken[here]++;
                prices[here] = Math.min(prices[here], lonely - paid[household]);
            }
        }
        for (var helper = 0; helper < room.length; helper++) {
            if (taken[helper] < room[helper]) {
                prices[helper] = 0;
            }
        }
        return prices;
    }

    private boolean isTaken(int way) {
        return helpers[ways.household(way)] == ways.helper(way);
    }
}
