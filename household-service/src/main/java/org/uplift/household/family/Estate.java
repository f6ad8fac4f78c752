package org.uplift.household.family;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.uplift.household.registry.Household;

/// All that two households have beside their files, when they become one and two again.
@Singleton
class Estate {

    private final Docket docket;
    private final List<Belongings> belongings;

    Estate(Docket docket, @All List<Belongings> belongings) {
        this.docket = docket;
        this.belongings = belongings;
    }

    /// Before the households are.
    void hold(UUID one, UUID other) {
        docket.hold(one, other);
    }

    Consequence join(UUID merger, Household kept, Household absorbed, Consequence files) {
        docket.settle(kept.id(), absorbed.id(), merger);
        var next = files;
        for (var kind : belongings) {
            next = kind.join(merger, kept, absorbed, next);
        }
        return next;
    }

    Consequence part(UUID merger, Household kept, Household absorbed, Consequence files) {
        docket.reopen(kept.id(), absorbed.id(), merger);
        var next = files;
        for (var kind : belongings) {
            next = kind.part(merger, kept, absorbed, next);
        }
        return next;
    }
}
