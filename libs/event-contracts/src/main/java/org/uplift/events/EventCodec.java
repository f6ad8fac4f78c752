package org.uplift.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Seals facts into envelopes and opens them again. Unknown properties and unknown types are
/// skipped, not feared.
public final class EventCodec {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final ClassValue<Map<String, Class<?>>> TYPES =
            new ClassValue<>() {
                @Override
                protected Map<String, Class<?>> computeValue(Class<?> family) {
                    return facts(family)
                            .collect(Collectors.toMap(EventCodec::typeOf, Function.identity()));
                }
            };

    private EventCodec() {}

    /// The facts of a family, also of the families within it.
    static Stream<Class<?>> facts(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(part -> part.isSealed() ? facts(part) : Stream.of(part));
    }

    /// @param version of the aggregate after the change
    public static EventEnvelope seal(
            UUID id,
            String source,
            Instant time,
            long version,
            @Nullable String traceparent,
            DomainEvent event) {
        return new EventEnvelope(
                "1.0",
                id,
                source,
                typeOf(event.getClass()),
                event.subject(),
                time,
                "application/json",
                "%019d".formatted(version),
                traceparent,
                JSON.getNodeFactory().pojoNode(event));
    }

    /// The fact inside, if it belongs to the given sealed family and this reader knows its type.
    ///
    /// @throws IllegalArgumentException when the data do not fit the type
    public static <E extends DomainEvent> Optional<E> open(
            EventEnvelope envelope, Class<E> family) {
        return Optional.ofNullable(TYPES.get(family).get(envelope.type()))
                .map(known -> family.cast(JSON.convertValue(envelope.data(), known)));
    }

    /// The fact in the text and what its envelope says of it: `read` and `open` in one go, at half
    /// the cost, for consumers of thousands a second. Names are looked up faster in bytes.
    ///
    /// @throws IllegalArgumentException when the text is no envelope, or the data do not fit the
    ///   type
    @SuppressWarnings("unchecked")
    public static <E extends DomainEvent> Optional<Told<E>> hear(String json, Class<E> family) {
        var known = (Map<String, Class<? extends E>>) (Map<?, ?>) TYPES.get(family);
        try (var envelope = JSON.createParser(json.getBytes(UTF_8))) {
            return new EventReader<>(JSON, known).read(envelope);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("Not an event envelope", e);
        }
    }

    public static String write(EventEnvelope envelope) {
        try {
            return JSON.writeValueAsString(envelope);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Cannot write " + envelope.type(), e);
        }
    }

    /// @throws IllegalArgumentException when the text is no envelope; the message never repeats it
    public static EventEnvelope read(String json) {
        try {
            return JSON.readValue(json, EventEnvelope.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not an event envelope", e);
        }
    }

    public static String typeOf(Class<?> event) {
        var type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event + " lacks @EventType");
        }
        return type.value();
    }
}
