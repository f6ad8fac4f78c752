package org.uplift.household.measures;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.household.family.Belongings;
import org.uplift.household.family.Consequence;
import org.uplift.household.registry.Household;

/// What is done for two households, when they become one and two again. The category of what runs
/// stands in the file of whom it runs for.
@ApplicationScoped
@Transactional(MANDATORY)
class MeasuresOfTwo implements Belongings {

    private final Measures measures;
    private final Moves moves;

    MeasuresOfTwo(Measures measures, Moves moves) {
        this.measures = measures;
        this.moves = moves;
    }

    @Override
    public Consequence join(UUID merger, Household kept, Household absorbed, Consequence files) {
        moves.move(merger, absorbed.id(), kept);
        var here = files.here();
        for (var moved : moves.of(merger, absorbed.id())) {
            if (moved.runs()) {
                here = Running.with(here, moved.category(), moved.begun());
            }
        }
        return new Consequence(here, files.there());
    }

    @Override
    public Consequence part(UUID merger, Household kept, Household absorbed, Consequence files) {
        var moved = moves.of(merger, absorbed.id());
        moves.moveBack(merger, kept.id(), absorbed);
        var here = files.here();
        var there = requireNonNull(files.there(), "a merger is about two households");
        for (var one : moved) {
            var category = one.category();
            if (one.runs() && !measures.runs(kept.id(), category)) {
                here = Running.without(here, category);
            }
            if (one.runs()) {
                there = Running.with(there, category, one.begun());
            } else if (one.ran() && !measures.runs(absorbed.id(), category)) {
                there = Running.without(there, category);
            }
        }
        return new Consequence(here, there);
    }
}
