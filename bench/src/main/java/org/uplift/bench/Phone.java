package org.uplift.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.uplift.platform.Ids;

/// A helper's phone, which says every ten seconds of its own clock where it is.
final class Phone implements AutoCloseable {

    private static final int BEAT = 10;

    private final String subject;
    private final Line line;
    private final Line keyed;
    private final String key;
    private final Instant begun = Instant.now().minusSeconds(60 * 86_400L);
    private int beats;

    private Phone(String subject, Line line, Line keyed, String key) {
        this.subject = subject;
        this.line = line;
        this.keyed = keyed;
        this.key = key;
    }

    static Phone of(Officer officer, int port, String subject) throws Exception {
        var token = officer.token(subject, "helper");
        var asker = Asker.of(port, token);
        var request =
                asker.request("/v1/device-keys/" + Ids.next()).PUT(BodyPublishers.noBody()).build();
        var answer = asker.http().send(request, BodyHandlers.ofString());
        var key = new JsonMapper().readTree(answer.body()).path("key").asText();
        asker.http().close();
        return new Phone(subject, Line.to(port, token), Line.to(port, ""), key);
    }

    Instant now() {
        return begun.plusSeconds((long) beats * BEAT);
    }

    /// As our own document.
    void send(int points) throws IOException {
        var body = new StringBuilder("{\"points\":[");
        for (var i = 0; i < points; i++, beats++) {
            body.append(i == 0 ? "" : ",").append("{\"at\":\"").append(now());
            body.append("\",\"latitude\":").append(33.1 + i * 1.3e-4);
            body.append(",\"longitude\":").append(116.1 + i % 7 * 1.1e-4);
            body.append(",\"accuracy\":").append(5 + i % 9).append('}');
        }
        line.post("/v1/points", body.append("]}").toString());
    }

    /// As OsmAnd does, known by its key alone.
    void sendQuery() throws IOException {
        keyed.get(
                "/v1/points/osmand?id=%s&lat=%s&lon=%s&accuracy=%d&timestamp=%d"
                        .formatted(
                                key,
                                33.1 + beats % 60 * 1.3e-4,
                                116.1 + beats % 7 * 1.1e-4,
                                5 + beats % 9,
                                now().getEpochSecond()));
        beats++;
    }

    /// Nothing about points.
    void ask() throws IOException {
        line.get("/v1/code-lists/label");
    }

    /// Where its first points are read.
    String track(int points) {
        return "/v1/tracks/%s?from=%s&until=%s"
                .formatted(subject, begun, begun.plusSeconds((long) points * BEAT));
    }

    @Override
    public void close() throws IOException {
        line.close();
        keyed.close();
    }
}
