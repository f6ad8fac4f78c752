package org.uplift.local.county;

import org.jspecify.annotations.Nullable;

/// The house, its water and the way to it.
record Home(
        double areaM2,
        String structure,
        @Nullable Integer builtYear,
        @Nullable String grade,
        String waterSource,
        boolean waterSafe,
        boolean waterDifficult,
        String road,
        double mainRoadKm) {

    private static final Mix STRUCTURE =
            Mix.of(
                    "brick-concrete 50, brick-wood 42, rc 3, bamboo-adobe 4, other 1,"
                            + " stone-cave 0.2");
    private static final Mix GRADE = Mix.of("A 27, B 50, C 14, D 9");
    private static final Mix SAFE_WATER = Mix.of("treated-tap 62, protected-well 38");
    private static final Mix WATER =
            Mix.of(
                    "treated-tap 54, protected-well 39, unprotected-well 5.6, river-lake 0.3,"
                            + " rain 0.3, bottled 0.5, other 0.3");
    private static final Mix ROAD = Mix.of("dirt 22, gravel 16, cement 55, asphalt 6, none 1");

    static Home of(int members, Standing standing, Chance chance) {
        var secure = standing.isSecure();
        var homeless = !secure && chance.in(0.008);
        var grade = secure ? chance.in(0.4) ? "A" : "B" : GRADE.draw(chance);
        var source = (secure ? SAFE_WATER : WATER).draw(chance);
        var area = Math.round(chance.within(28, 60) + members * chance.within(10, 22));
        return new Home(
                homeless ? 0 : area,
                homeless ? "none" : grade.equals("D") ? "brick-wood" : STRUCTURE.draw(chance),
                homeless ? null : built(grade, chance),
                homeless ? null : grade,
                source,
                source.equals("treated-tap")
                        || source.equals("protected-well")
                        || source.equals("bottled"),
                !secure && chance.in(source.equals("treated-tap") ? 0.004 : 0.03),
                ROAD.draw(chance),
                Math.round(Math.min(5, chance.above(0.05, 0.6)) * 10) / 10.0);
    }

    boolean isDangerous() {
        return grade == null || grade.equals("C") || grade.equals("D");
    }

    boolean isRemote() {
        return road.equals("none") || (road.equals("dirt") && mainRoadKm > 1.5);
    }

    void fill(Form form) {
        form.put("housing.areaM2", areaM2)
                .put("housing.structure", structure)
                .put("housing.builtYear", builtYear)
                .put("housing.dangerGrade", grade)
                .put("water.source", waterSource)
                .put("water.difficult", waterDifficult)
                .put("water.safe", waterSafe)
                .put("road", road)
                .put("mainRoadKm", mainRoadKm);
    }

    private static int built(String grade, Chance chance) {
        return switch (grade) {
            case "A" -> chance.between(1998, 2017);
            case "B" -> chance.between(1986, 2012);
            case "C" -> chance.between(1974, 1998);
            default -> chance.between(1962, 1990);
        };
    }
}
