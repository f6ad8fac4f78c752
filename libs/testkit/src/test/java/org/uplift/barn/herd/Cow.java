package org.uplift.barn.herd;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

@Entity
class Cow {

    @Id private final UUID id;
    private final Instant born;

    Cow(UUID id, Instant born) {
        this.id = id;
        this.born = born;
    }

    boolean isOlderThan(Cow other) {
        return born.isBefore(other.born) && !id.equals(other.id);
    }
}
