package org.uplift.local.county;

/// How many members each household has, so that they add up to the county's persons exactly.
final class Sizes {

    private static final Mix SIZE = Mix.of("1 46, 2 28, 3 13, 4 8, 5 3.5, 6 1.2, 7 0.3");
    private static final int MOST = 8;

    private Sizes() {}

    static byte[] of(County county) {
        var chance = new Chance(county.seed());
        var sizes = new byte[county.households()];
        var persons = 0;
        for (var i = 0; i < sizes.length; i++) {
            sizes[i] = Byte.parseByte(SIZE.draw(chance));
            persons += sizes[i];
        }
        while (persons != county.persons()) {
            var step = persons < county.persons() ? 1 : -1;
            var household = chance.between(0, sizes.length - 1);
            var size = sizes[household] + step;
            if (size >= 1 && size <= MOST) {
                sizes[household] = (byte) size;
                persons += step;
            }
        }
        return sizes;
    }
}
