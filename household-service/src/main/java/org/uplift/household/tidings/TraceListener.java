package org.uplift.household.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.trace.TraceEvent;
import org.uplift.events.trace.TraceEvent.HarvestRecorded;
import org.uplift.events.trace.TraceEvent.PledgeHandedOver;
import org.uplift.events.trace.TraceEvent.PledgeMade;
import org.uplift.events.trace.TraceEvent.ProduceSold;
import org.uplift.events.trace.TraceEvent.SensorAlarmEnded;
import org.uplift.events.trace.TraceEvent.SensorAlarmRaised;
import org.uplift.household.tidings.Earning.Kind;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Learns what households earn by their produce.
@ApplicationScoped
class TraceListener {

    private static final String TOPIC = "trace-events";

    private final Inbox inbox;
    private final Earnings earnings;

    TraceListener(Inbox inbox, Earnings earnings) {
        this.inbox = inbox;
        this.earnings = earnings;
    }

    @Incoming(TOPIC)
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, TraceEvent.class, this::learn);
    }

    private void learn(List<Learned<TraceEvent>> facts) {
        facts.forEach(fact ->
                earning(fact.event()).ifPresent(it -> earnings.earned(it, Source.of(TOPIC, fact))));
    }

    private static Optional<Earning> earning(TraceEvent event) {
        return switch (event) {
            case HarvestRecorded _, PledgeMade _ -> Optional.empty();
            case ProduceSold(var id, var household, _, var fen, var day) ->
                    Optional.of(operating(id, household, day, fen));
            case PledgeHandedOver(var id, var household, _, var fen, var day) ->
                    Optional.of(operating(id, household, day, fen));
            case SensorAlarmRaised _, SensorAlarmEnded _ -> Optional.empty();
        };
    }

    private static Earning operating(UUID id, UUID household, LocalDate day, long fen) {
        return new Earning(id, "", household, null, Kind.OPERATING, day.getYear(), fen);
    }
}
