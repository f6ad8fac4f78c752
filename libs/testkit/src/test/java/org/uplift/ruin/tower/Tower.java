package org.uplift.ruin.tower;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import org.uplift.ruin.moat.Moat;

@Entity
class Tower {

    @NotNull private final Moat moat;

    Tower(Moat moat) {
        this.moat = moat;
    }

    Instant fall(Clock clock, EntityManager database, Towers towers) {
        database.remove(moat);
        towers.delete(this);
        return clock.instant();
    }
}
