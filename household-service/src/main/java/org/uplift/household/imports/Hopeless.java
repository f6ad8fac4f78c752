package org.uplift.household.imports;

import java.util.List;

/// The file as a whole cannot be imported.
final class Hopeless extends RuntimeException {

    private static final int SHOWN = 100;

    private final transient List<Refusal> refusals;

    Hopeless(List<Refusal> refusals) {
        super(refusals.getFirst().rule());
        this.refusals = refusals.subList(0, Math.min(SHOWN, refusals.size()));
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
