package org.uplift.household.pairing;

import java.util.List;

/// The households of a township and those who can answer for them. Nobody answers for a household
/// of another township, so each is paired by itself.
record Township(List<Home> homes, List<Standby> helpers) {

    /// What a way counts for where nobody knows where it leads.
    static final int UNKNOWN_METRES = 5_000;

    static final int MOST_METRES = 100_000;

    private static final int NEAREST = 24;

    /// First that nobody is left alone; then, when rebalancing, that few are moved; then that ways
    /// are short. Where somebody is left alone though there is room, more ways are looked at.
    Plan plan(boolean isRebalance) {
        var metres = metres();
        for (var nearest = NEAREST; ; nearest *= 2) {
            var plan = plan(metres, nearest, isRebalance);
            if (plan.unpaired() == 0 || nearest >= helpers.size()) {
                return plan;
            }
        }
    }

    private Plan plan(int[][] metres, int nearest, boolean isRebalance) {
        var move = isRebalance ? (homes.size() + 1L) * MOST_METRES : 0;
        var lonely = (homes.size() + 1L) * (move + MOST_METRES);
        var ways = ways(metres, nearest, move);
        var room = helpers.stream().mapToInt(Standby::room).toArray();
        var matching = Optimiser.match(homes.size(), room, ways, lonely);
        return Plan.of(this, metres, Math.min(nearest, helpers.size()), ways.size(), matching);
    }

    private Ways ways(int[][] metres, int nearest, long move) {
        var ways = new Ways();
        for (var home = 0; home < homes.size(); home++) {
            var order = new Nearest(metres[home]).order();
            var found = 0;
            for (var helper : order) {
                var subject = helpers.get(helper).subject();
                var isHere = subject.equals(homes.get(home).helper());
                if (!homes.get(home).barred().contains(subject) && (found < nearest || isHere)) {
                    found++;
                    var isMove = homes.get(home).helper() != null && !isHere;
                    ways.add(home, helper, metres[home][helper] + (isMove ? move : 0));
                }
            }
        }
        return ways;
    }

    private int[][] metres() {
        var middles = new Middles(homes);
        var ends =
                helpers.stream()
                        .map(helper -> middles.of(helper.home(), helper.village()))
                        .toList();
        return homes.stream()
                .map(home -> middles.of(home.place(), home.village()))
                .map(place ->
                        ends.stream()
                                .mapToInt(end ->
                                        place.flatMap(here -> end.map(here::metresTo))
                                                .map(Township::counted)
                                                .orElse(UNKNOWN_METRES))
                                .toArray())
                .toArray(int[][]::new);
    }

    private static int counted(double metres) {
        return (int) Math.min(MOST_METRES, Math.round(metres));
    }
}
