package org.uplift.relocation.candidate;

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

/// Keeps the candidates in step with the register of households.
@ApplicationScoped
class HouseholdListener {

    private final Inbox inbox;
    private final Criteria criteria;
    private final Candidates candidates;

    HouseholdListener(Inbox inbox, Criteria criteria, Candidates candidates) {
        this.inbox = inbox;
        this.criteria = criteria;
        this.candidates = candidates;
    }

    @Incoming("household-events")
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, HouseholdEvent.class, this::learn);
    }

    private void learn(List<Learned<HouseholdEvent>> facts) {
        var latest =
                facts.stream()
                        .flatMap(this::judge)
                        .collect(
                                toMap(
                                        Candidate::householdId,
                                        Function.identity(),
                                        Candidate::newer));
        candidates.learn(latest.values());
    }

    /// A change of label comes beside the change of the file that carries it; an emergency changes
    /// nothing.
    private Stream<Candidate> judge(Learned<HouseholdEvent> fact) {
        return switch (fact.event()) {
            case HouseholdRegistered(var id, var household) ->
                    Stream.of(Candidate.of(id, fact.version(), household, criteria));
            case HouseholdChanged(var id, var household) ->
                    Stream.of(Candidate.of(id, fact.version(), household, criteria));
            case HouseholdErased(var id, var division, _) ->
                    Stream.of(Candidate.erased(id, fact.version(), division));
            case Beside _ -> Stream.empty();
        };
    }
}
