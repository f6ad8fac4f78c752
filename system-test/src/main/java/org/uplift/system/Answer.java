package org.uplift.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.http.HttpResponse;

/// What a service answered.
record Answer(String request, int status, String type, String tag, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.request().method() + " " + response.uri().getRawPath(),
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("ETag").orElse(""),
                response.body());
    }

    @CanIgnoreReturnValue
    Answer expect(int... statuses) {
        for (var expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new AssertionError(request + " -> " + status + " " + body);
    }

    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(request + " -> no JSON: " + body, e);
        }
    }
}
