package org.uplift.household.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.uplift.events.jobs.JobsEvent;
import org.uplift.events.jobs.JobsEvent.Placed;
import org.uplift.events.jobs.JobsEvent.PlacementEnded;
import org.uplift.events.jobs.JobsEvent.WagePaid;
import org.uplift.household.tidings.Earning.Kind;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;

/// Learns where members of households work, and for what.
@ApplicationScoped
class JobsListener {

    private static final String TOPIC = "jobs-events";

    private final Inbox inbox;
    private final Earnings earnings;
    private final Employment employment;

    JobsListener(Inbox inbox, Earnings earnings, Employment employment) {
        this.inbox = inbox;
        this.earnings = earnings;
        this.employment = employment;
    }

    @Incoming(TOPIC)
    void on(ConsumerRecords<String, String> told) {
        inbox.receive(told, JobsEvent.class, this::learn);
    }

    private void learn(List<Learned<JobsEvent>> facts) {
        facts.forEach(fact -> learn(fact.event(), Source.of(TOPIC, fact)));
    }

    private void learn(JobsEvent event, Source source) {
        switch (event) {
            case Placed placed -> employment.placed(placed, source);
            case PlacementEnded ended -> employment.ended(ended, source);
            case WagePaid paid -> earnings.earned(wage(paid), source);
        }
    }

    private static Earning wage(WagePaid paid) {
        return new Earning(
                paid.placementId(),
                paid.month().toString(),
                paid.householdId(),
                paid.memberId(),
                Kind.WAGE,
                paid.month().getYear(),
                paid.wageFen());
    }
}
