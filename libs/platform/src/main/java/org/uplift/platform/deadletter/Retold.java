package org.uplift.platform.deadletter;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/// A letter that is told once more: an event of the container, for those who read a topic without a
/// listener. The listener of the topic hears the letter in any case.
public record Retold(ConsumerRecords<String, String> letter) {}
