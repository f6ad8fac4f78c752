package org.uplift.ruin.facts;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.uplift.events.DomainEvent;

record RoofFell(UUID subject, ConsumerRecord<String, String> cause) implements DomainEvent {}
