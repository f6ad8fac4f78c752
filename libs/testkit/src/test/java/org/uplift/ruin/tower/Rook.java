package org.uplift.ruin.tower;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.sandbox.Home;

@SuppressWarnings("all")
class Rook {

    @Inject Towers towers;

    @ConfigProperty(name = "eggs")
    int eggs;

    private final Optional<Home> nest = Optional.empty();

    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    UUID id() {
        return UUID.randomUUID();
    }

    boolean isLate(Optional<Instant> hour) {
        return hour.filter(Instant.now()::isAfter).isPresent()
                && LocalDate.now().isAfter(LocalDate.now(Clock.systemUTC()))
                && System.currentTimeMillis() > System.nanoTime();
    }
}
