package org.uplift.trace.place;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.uplift.events.division.DivisionEvent;
import org.uplift.events.division.DivisionEvent.DivisionEntered;
import org.uplift.platform.inbox.Inbox;
import org.uplift.platform.inbox.Learned;
import org.uplift.trace.place.PlaceNames.Named;

/// Learns what divisions are called, from what is told of them among the households.
@ApplicationScoped
public class DivisionNews {

    private static final String ABOUT_THEM = "\"division.entered.v1\"";

    private final Inbox inbox;
    private final PlaceNames names;

    DivisionNews(Inbox inbox, PlaceNames names) {
        this.inbox = inbox;
        this.names = names;
    }

    public void hear(ConsumerRecords<String, String> told) {
        inbox.receive(onDivisions(told), DivisionEvent.class, this::learn);
    }

    /// What cannot be read is for who hears of households to lay aside, once.
    private static ConsumerRecords<String, String> onDivisions(
            ConsumerRecords<String, String> told) {
        var kept = new HashMap<TopicPartition, List<ConsumerRecord<String, String>>>();
        for (var part : told.partitions()) {
            kept.put(
                    part,
                    told.records(part).stream()
                            .filter(one -> one.value() != null && one.value().contains(ABOUT_THEM))
                            .toList());
        }
        return new ConsumerRecords<>(kept, Map.of());
    }

    private void learn(List<Learned<DivisionEvent>> facts) {
        var latest =
                facts.stream()
                        .map(DivisionNews::named)
                        .collect(toMap(Named::code, Function.identity(), Named::newer));
        names.learn(latest.values());
    }

    private static Named named(Learned<DivisionEvent> fact) {
        return switch (fact.event()) {
            case DivisionEntered(var code, var name, _, _) -> new Named(code, name, fact.version());
        };
    }
}
