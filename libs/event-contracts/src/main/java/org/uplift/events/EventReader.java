package org.uplift.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads one envelope from front to back, and no further than its type where nobody knows that. The
/// data become the fact at once where the type stands before them, as this house writes it; else
/// they wait until it is known.
final class EventReader<E extends DomainEvent> {

    private final ObjectMapper json;
    private final Map<String, Class<? extends E>> known;

    private @Nullable UUID id;
    private @Nullable Instant time;
    private @Nullable String sequence;
    private @Nullable String type;
    private @Nullable TokenBuffer waiting;
    private @Nullable E event;

    EventReader(ObjectMapper json, Map<String, Class<? extends E>> known) {
        this.json = json;
        this.known = known;
    }

    /// Nothing when the type is not known.
    Optional<Told<E>> read(JsonParser envelope) throws IOException {
        if (envelope.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("Not an event envelope");
        }
        while (envelope.nextToken() == JsonToken.FIELD_NAME) {
            var attribute = envelope.currentName();
            var _ = envelope.nextToken();
            take(attribute, envelope);
            if (type != null && !known.containsKey(type)) {
                return Optional.empty();
            }
        }
        requireNonNull(type, "type");
        if (event == null && waiting != null) {
            event = data(waiting.asParser());
        }
        return Optional.of(told());
    }

    private void take(String attribute, JsonParser value) throws IOException {
        switch (attribute) {
            case "id" -> id = UUID.fromString(value.getText());
            case "time" -> time = Instant.parse(value.getText());
            case "sequence" -> sequence = value.getText();
            case "type" -> type = value.getText();
            case "data" -> takeData(value);
            default -> {
                var _ = value.skipChildren();
            }
        }
    }

    private void takeData(JsonParser value) throws IOException {
        if (type != null) {
            event = data(value);
        } else {
            waiting = new TokenBuffer(value);
            waiting.copyCurrentStructure(value);
        }
    }

    private E data(JsonParser value) throws IOException {
        return json.readValue(value, requireNonNull(known.get(requireNonNull(type))));
    }

    private Told<E> told() {
        return new Told<>(
                requireNonNull(id, "id"),
                requireNonNull(time, "time"),
                Long.parseLong(requireNonNull(sequence, "sequence")),
                requireNonNull(event, "data"));
    }
}
