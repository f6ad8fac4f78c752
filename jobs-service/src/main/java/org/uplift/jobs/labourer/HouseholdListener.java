package org.uplift.jobs.labourer;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.Beside;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Keeps the labourers in step with the register of households.
@ApplicationScoped
class HouseholdListener {

    private final Inbox inbox;
    private final Ability ability;
    private final Labourers labourers;

    HouseholdListener(Inbox inbox, Ability ability, Labourers labourers) {
        this.inbox = inbox;
        this.ability = ability;
        this.labourers = labourers;
    }

    @Incoming("household-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, HouseholdEvent.class, this::learn);
    }

    private void learn(List<Learned<HouseholdEvent>> facts) {
        var latest =
                facts.stream()
                        .flatMap(this::count)
                        .collect(
                                toMap(
                                        Household::householdId,
                                        Function.identity(),
                                        Household::newer));
        labourers.learn(latest.values());
    }

    /// A change of label comes beside the change of the file that carries it; an emergency changes
    /// nothing.
    private Stream<Household> count(Learned<HouseholdEvent> fact) {
        return switch (fact.event()) {
            case HouseholdRegistered(var id, var household) ->
                    Stream.of(Household.of(id, fact.version(), household, ability));
            case HouseholdChanged(var id, var household) ->
                    Stream.of(Household.of(id, fact.version(), household, ability));
            case HouseholdErased(var id, _, _) -> Stream.of(Household.erased(id, fact.version()));
            case Beside _ -> Stream.empty();
        };
    }
}
