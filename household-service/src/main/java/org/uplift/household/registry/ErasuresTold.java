package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.events.Told;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.household.retelling.Recording;

/// The erasures that the register's own topic tells of, from its beginning to where it ends now.
@ApplicationScoped
class ErasuresTold {

    private static final String TYPE = "household.erased.v1";

    private final Recording recording;
    private final String topic;

    ErasuresTold(Recording recording, @ConfigProperty(name = "uplift.outbox.topic") String topic) {
        this.recording = recording;
        this.topic = topic;
    }

    List<Told<HouseholdEvent>> all() {
        var told = new ArrayList<Told<HouseholdEvent>>();
        recording.play(
                topic,
                text ->
                        Recording.fact(text, TYPE, HouseholdEvent.class)
                                .filter(fact -> fact.event() instanceof HouseholdErased)
                                .ifPresent(told::add));
        return told;
    }
}
