package org.uplift.local.county;

import java.util.function.Consumer;

/// A county's households one after the other, village by village. Nothing but their sizes and the
/// citizen numbers given is remembered.
final class Households {

    private final County county;
    private final Surveyor surveyor;
    private final byte[] sizes;
    private final Settlement settlement;

    Households(County county) {
        this.county = county;
        this.surveyor = new Surveyor(county);
        this.sizes = Sizes.of(county);
        this.settlement = Settlement.of(county);
    }

    void forEach(Consumer<Household> taken) {
        var household = 0;
        for (var i = 0; i < settlement.villages().size(); i++) {
            var village = settlement.villages().get(i);
            for (var turn = 1; turn <= settlement.households()[i]; turn++) {
                var chance = new Chance(county.seed() * 1_000_003 + household);
                taken.accept(surveyor.visit(village, turn, sizes[household], chance));
                household++;
            }
        }
    }
}
