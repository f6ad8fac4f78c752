package org.uplift.local.county;

/// The land of a household, in mu.
record Fields(double arable, double irrigated, double forest, double reforested, double orchard) {

    static Fields of(int members, double orchards, Chance chance) {
        var arable = chance.in(0.05) ? 0 : Math.min(30, chance.tenth(0.6, 2.2 * members + 1));
        var irrigated = chance.in(0.7) ? round(arable * chance.within(0.3, 1)) : 0;
        var forest = chance.in(0.1) ? chance.tenth(0.2, 2) : 0;
        var reforested = chance.in(0.02) ? chance.tenth(0.2, 1.5) : 0;
        var orchard = chance.in(orchards) ? chance.tenth(0.3, 6) : 0;
        return new Fields(arable, Math.min(irrigated, arable), forest, reforested, orchard);
    }

    boolean canBeFarmed() {
        return arable + orchard > 0;
    }

    void fill(Form form, Chance chance) {
        form.put("land.arable", arable)
                .put("land.irrigated", irrigated)
                .put("land.forest", forest)
                .put("land.reforested", reforested)
                .put("land.orchard", orchard)
                .put("land.pasture", chance.in(0.003) ? chance.tenth(0.2, 2) : 0.0)
                .put("land.waterSurface", chance.in(0.02) ? chance.tenth(0.2, 4) : 0.0);
    }

    private static double round(double mu) {
        return Math.round(mu * 10) / 10.0;
    }
}
