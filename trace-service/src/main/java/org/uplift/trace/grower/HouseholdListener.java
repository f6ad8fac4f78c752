package org.uplift.trace.grower;

import static java.util.stream.Collectors.toMap;

import io.quarkus.arc.All;
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
import org.uplift.trace.place.DivisionNews;

/// Keeps the growers in step with the register of households.
@ApplicationScoped
class HouseholdListener {

    private final Inbox inbox;
    private final Growers growers;
    private final DivisionNews divisions;
    private final List<Farewell> farewells;

    HouseholdListener(
            Inbox inbox, Growers growers, DivisionNews divisions, @All List<Farewell> farewells) {
        this.inbox = inbox;
        this.growers = growers;
        this.divisions = divisions;
        this.farewells = List.copyOf(farewells);
    }

    @Incoming("household-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, HouseholdEvent.class, this::learn);
        divisions.hear(told);
    }

    private void learn(List<Learned<HouseholdEvent>> facts) {
        var latest =
                facts.stream()
                        .flatMap(HouseholdListener::measure)
                        .collect(toMap(Grower::householdId, Function.identity(), Grower::newer));
        growers.learn(latest.values());
        facts.stream()
                .map(Learned::event)
                .filter(HouseholdErased.class::isInstance)
                .forEach(fact -> farewells.forEach(it -> it.to(fact.householdId())));
    }

    /// A change of label comes beside the change of the file that carries it; an emergency changes
    /// nothing.
    private static Stream<Grower> measure(Learned<HouseholdEvent> fact) {
        return switch (fact.event()) {
            case HouseholdRegistered(var id, var household) ->
                    Stream.of(Grower.of(id, fact.version(), household));
            case HouseholdChanged(var id, var household) ->
                    Stream.of(Grower.of(id, fact.version(), household));
            case HouseholdErased(var id, var division, _) ->
                    Stream.of(Grower.erased(id, fact.version(), division));
            case Beside _ -> Stream.empty();
        };
    }
}
