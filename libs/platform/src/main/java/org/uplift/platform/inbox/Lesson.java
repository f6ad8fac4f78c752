package org.uplift.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventCodec;
import org.uplift.platform.trace.Trace;

/// What a listener wants to learn, and how.
record Lesson<E extends DomainEvent>(Class<E> family, Consumer<List<Learned<E>>> learn) {

    void teach(List<ConsumerRecord<String, String>> told, Admission admission, ClassBook book) {
        var known = told.stream().flatMap(message -> open(message).stream()).toList();
        var admitted =
                new HashSet<>(
                        admission.admit(
                                known.stream().map(Learned::id).collect(Collectors.toSet())));
        var news = new ArrayList<Learned<E>>();
        for (var learned : known) {
            if (admitted.remove(learned.id())) {
                news.add(learned);
            }
        }
        if (!news.isEmpty()) {
            learn.accept(List.copyOf(news));
            book.note(told.getFirst().topic(), news);
        }
    }

    static List<String> traces(List<ConsumerRecord<String, String>> told) {
        return told.stream()
                .map(message -> message.headers().lastHeader(Trace.PARENT))
                .flatMap(Stream::ofNullable)
                .map(parent -> new String(parent.value(), UTF_8))
                .toList();
    }

    private Optional<Learned<E>> open(ConsumerRecord<String, String> message) {
        try {
            return EventCodec.hear(message.value(), family)
                    .map(told ->
                            new Learned<>(told.event(), told.version(), told.time(), told.id()));
        } catch (RuntimeException e) {
            throw new Undecipherable(e);
        }
    }
}
