package org.uplift.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.trace.Trace;

/// What is written on the outside of a parcel.
final class Headers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final List<Header> CLOUD_EVENT =
            List.of(new RecordHeader("content-type", CONTENT_TYPE.getBytes(UTF_8)));

    private Headers() {}

    static List<Header> of(Parcel parcel) {
        return parcel.headers() == null ? CLOUD_EVENT : read(parcel.headers());
    }

    /// Those of a fact: nothing where they are the same as ever.
    static @Nullable String ofFact() {
        return Trace.parent() == null ? null : write(Map.of("content-type", CONTENT_TYPE));
    }

    /// With the trace at hand.
    static String write(Map<String, String> headers) {
        var all = new HashMap<>(headers);
        var trace = Trace.parent();
        if (trace != null) {
            all.put(Trace.PARENT, trace);
        }
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Header> read(String json) {
        try {
            return JSON
                    .readValue(json, new TypeReference<Map<String, String>>() {})
                    .entrySet()
                    .stream()
                    .<Header>map(e -> new RecordHeader(e.getKey(), e.getValue().getBytes(UTF_8)))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The headers of a parcel are no JSON object", e);
        }
    }
}
