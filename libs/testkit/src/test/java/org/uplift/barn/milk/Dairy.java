package org.uplift.barn.milk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;

class Dairy {

    private final Outbox outbox;
    private final String ground;

    Dairy(Outbox outbox, @ConfigProperty(name = "dairy.ground") Optional<String> ground) {
        this.outbox = outbox;
        this.ground = ground.orElse("sour");
    }

    List<HouseholdEvent> close(UUID household, String division) {
        return List.of(new HouseholdErased(household, division, ground));
    }

    void closeAll(List<UUID> households, String division) {
        outbox.append(
                Stream.of(households)
                        .flatMap(List::stream)
                        .map(household -> new HouseholdErased(household, division, ground))
                        .toList());
    }
}
