package org.uplift.household.retelling;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.uplift.events.DomainEvent;
import org.uplift.events.division.DivisionEvent;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.user.UserEvent;

/// How far the topics tell of everything that the register tells of.
public final class Heard {

    private final Map<UUID, Long> versions = new HashMap<>();

    Heard() {}

    /// In this version, or a newer one.
    public boolean isTold(UUID subject, long version) {
        return versions.getOrDefault(subject, -1L) >= version;
    }

    void hear(String text) {
        hear(text, "household.", HouseholdEvent.class);
        hear(text, "division.", DivisionEvent.class);
        hear(text, "user.", UserEvent.class);
    }

    private <E extends DomainEvent> void hear(String text, String family, Class<E> events) {
        Recording.fact(text, "\"type\":\"" + family, events)
                .filter(told -> isWhole(told.event()))
                .ifPresent(
                        told -> versions.merge(told.event().subject(), told.version(), Math::max));
    }

    /// It says how all of its subject stands, not only what became of a part of it.
    private static boolean isWhole(DomainEvent event) {
        return !(event instanceof HouseholdEvent)
                || event instanceof HouseholdRegistered
                || event instanceof HouseholdChanged
                || event instanceof HouseholdErased;
    }
}
