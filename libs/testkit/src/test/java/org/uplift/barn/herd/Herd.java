package org.uplift.barn.herd;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

class Herd implements PanacheRepositoryBase<Cow, UUID> {

    private final Clock clock;

    Herd(Clock clock) {
        this.clock = clock;
    }

    Cow born(UUID id) {
        return new Cow(id, clock.instant());
    }

    Optional<Cow> find(UUID id) {
        return findByIdOptional(id);
    }
}
