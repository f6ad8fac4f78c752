package org.uplift.local.county;

/// How much a household comes to per head in the year, in fen, by where it stands in the campaign.
final class Prosperity {

    private static final Mix BAND = Mix.of("severe 9, moderate 19, mild 32, between 19, above 21");

    private Prosperity() {}

    static long perHead(Standing standing, Chance chance) {
        if (standing.isExited()) {
            return fen(Math.min(24_000, chance.above(3_700, 2_600)));
        }
        return switch (standing.exitState()) {
            case "pre-exit" -> fen(chance.within(3_400, 6_800));
            case "cancelled" -> fen(chance.within(6_000, 30_000));
            default -> struggling(chance);
        };
    }

    private static long struggling(Chance chance) {
        return switch (BAND.draw(chance)) {
            case "severe" ->
                    chance.in(0.03) ? fen(-chance.within(1, 800)) : fen(chance.within(250, 1_470));
            case "moderate" -> fen(chance.within(1_480, 2_210));
            case "mild" -> fen(chance.within(2_220, 2_950));
            case "between" -> fen(chance.within(2_952, 3_335));
            default -> fen(chance.above(3_336, 1_200));
        };
    }

    private static long fen(double yuan) {
        return Math.round(yuan * 100);
    }
}
