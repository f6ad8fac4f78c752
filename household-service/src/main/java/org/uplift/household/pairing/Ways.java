package org.uplift.household.pairing;

import java.util.Arrays;

/// Who could answer for whom, and at what cost: a sparse graph, household by household.
final class Ways {

    private int[] households = new int[1024];
    private int[] helpers = new int[1024];
    private long[] costs = new long[1024];
    private int size;

    void add(int household, int helper, long cost) {
        if (size == costs.length) {
            households = Arrays.copyOf(households, size * 2);
            helpers = Arrays.copyOf(helpers, size * 2);
            costs = Arrays.copyOf(costs, size * 2);
        }
        households[size] = household;
        helpers[size] = helper;
        costs[size] = cost;
        size++;
    }

    int size() {
        return size;
    }

    int household(int way) {
        return households[way];
    }

    int helper(int way) {
        return helpers[way];
    }

    long cost(int way) {
        return costs[way];
    }

    /// More than all of them together.
    long beyond() {
        var sum = 1L;
        for (var way = 0; way < size; way++) {
            sum += costs[way];
        }
        return sum;
    }
}
