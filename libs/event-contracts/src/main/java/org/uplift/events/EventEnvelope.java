package org.uplift.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A CloudEvents 1.0 envelope in structured JSON mode: what lies in the outbox is what flows on
/// Kafka.
///
/// @param sequence the version of the aggregate after the change, as 19 decimal digits so that text
///   order is number order (CloudEvents sequence extension)
/// @param traceparent W3C trace context of the change (CloudEvents distributed tracing extension)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventEnvelope(
        String specversion,
        UUID id,
        String source,
        String type,
        UUID subject,
        Instant time,
        String datacontenttype,
        String sequence,
        @Nullable String traceparent,
        @JsonProperty("data") JsonNode data) {

    public long version() {
        return Long.parseLong(sequence);
    }
}
