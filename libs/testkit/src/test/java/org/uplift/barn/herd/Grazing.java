package org.uplift.barn.herd;

import java.util.UUID;

class Grazing {

    private final Herd herd;

    Grazing(Herd herd) {
        this.herd = herd;
    }

    boolean isGrazing(UUID cow) {
        return herd.find(cow).isPresent();
    }
}
