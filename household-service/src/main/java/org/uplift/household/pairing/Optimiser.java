package org.uplift.household.pairing;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.Arrays;

/// Finds the pairing of lowest cost: a flow of one from each household through a helper, or through
/// nobody, into a sink.
final class Optimiser {

    private Optimiser() {}

    /// @param room how many households each helper can take
    /// @param lonely what it costs to leave a household without a helper
    static Matching match(int households, int[] room, Ways ways, long lonely) {
        Loader.loadNativeLibraries();
        var nobody = households + room.length;
        var sink = nobody + 1;
        var flow = new MinCostFlow(sink + 1, ways.size() + households + room.length + 1);
        try {
            for (var way = 0; way < ways.size(); way++) {
                var helper = households + ways.helper(way);
                var _ = arc(flow, ways.household(way), helper, 1, ways.cost(way));
            }
            for (var household = 0; household < households; household++) {
                var _ = arc(flow, household, nobody, 1, lonely);
                flow.setNodeSupply(household, 1);
            }
            for (var helper = 0; helper < room.length; helper++) {
                var _ = arc(flow, households + helper, sink, room[helper], 0);
            }
            var _ = arc(flow, nobody, sink, households, 0);
            flow.setNodeSupply(sink, -households);
            var status = flow.solve();
            if (status != MinCostFlowBase.Status.OPTIMAL) {
                throw new IllegalStateException("No optimum was found: " + status);
            }
            return read(flow, households, room, ways, lonely);
        } finally {
            flow.delete();
        }
    }

    private static int arc(MinCostFlow flow, int from, int to, long room, long cost) {
        return flow.addArcWithCapacityAndUnitCost(from, to, room, cost);
    }

    private static Matching read(
            MinCostFlow flow, int households, int[] room, Ways ways, long lonely) {
        var helpers = new int[households];
        Arrays.fill(helpers, Matching.NOBODY);
        var objective = lonely * households;
        for (var way = 0; way < ways.size(); way++) {
            if (flow.getFlow(way) > 0) {
                helpers[ways.household(way)] = ways.helper(way);
                objective += ways.cost(way) - lonely;
            }
        }
        return new Matching(helpers, objective, Bound.of(room, ways, lonely, helpers));
    }
}
