package org.uplift.household.needs;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.household.family.Belongings;
import org.uplift.household.family.Consequence;
import org.uplift.household.registry.Household;

/// What two households need, when they become one and two again.
@ApplicationScoped
@Transactional(MANDATORY)
class NeedsOfTwo implements Belongings {

    private final Needs needs;

    NeedsOfTwo(Needs needs) {
        this.needs = needs;
    }

    @Override
    public Consequence join(UUID merger, Household kept, Household absorbed, Consequence files) {
        needs.move(merger, absorbed.id(), kept);
        return files;
    }

    @Override
    public Consequence part(UUID merger, Household kept, Household absorbed, Consequence files) {
        needs.moveBack(merger, kept.id(), absorbed);
        return files;
    }
}
