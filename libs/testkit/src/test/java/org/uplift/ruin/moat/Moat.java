package org.uplift.ruin.moat;

import org.uplift.ruin.tower.Stone;

public class Moat {

    private final Stone ground;

    Moat(Stone ground) {
        this.ground = ground;
    }

    Stone ground() {
        return ground;
    }
}
