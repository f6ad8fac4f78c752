package org.uplift.platform.room;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.Session;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Writes down every change of a label it hears of; the table refuses `none`.
@ApplicationScoped
class HouseholdListener {

    private final Inbox inbox;
    private final Session database;
    private final Mood mood;

    HouseholdListener(Inbox inbox, Session database, Mood mood) {
        this.inbox = inbox;
        this.database = database;
        this.mood = mood;
    }

    @Incoming("household-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, HouseholdEvent.class, this::learn);
    }

    private void learn(List<Learned<HouseholdEvent>> news) {
        for (var learned : news) {
            if (learned.event() instanceof LabelChanged change) {
                write(change, learned.version());
            }
        }
        mood.react(news);
    }

    private void write(LabelChanged change, long version) {
        var _ =
                database.createNativeMutationQuery(
                                "insert into heard (household_id, label, version)"
                                        + " values (?1, ?2, ?3)")
                        .setParameter(1, change.householdId())
                        .setParameter(2, change.to().name())
                        .setParameter(3, version)
                        .executeUpdate();
    }

    /// What else happens when something is learned; a test decides.
    @ApplicationScoped
    static class Mood {

        private volatile Consumer<List<Learned<HouseholdEvent>>> reaction = _ -> {};

        void react(List<Learned<HouseholdEvent>> news) {
            reaction.accept(news);
        }

        void be(Consumer<List<Learned<HouseholdEvent>>> reaction) {
            this.reaction = reaction;
        }
    }
}
