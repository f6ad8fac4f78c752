package org.uplift.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A file on its way into the register, through the public API.
record Import(Platform platform, String user, UUID id) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /// Sends the file and waits until it is checked.
    static Import of(Platform platform, String user, String division, Path csv) {
        var sent = begin(platform, user, division, csv);
        sent.awaitChecked();
        return sent;
    }

    /// Sends the file.
    static Import begin(Platform platform, String user, String division, Path csv) {
        var sent = new Import(platform, user, UUID.randomUUID());
        try {
            sent.api()
                    .put(
                            sent.path() + "?division=" + division,
                            "text/csv",
                            BodyPublishers.ofFile(csv))
                    .expect(200, 201, 202);
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
        return sent;
    }

    void awaitChecked() {
        var _ = awaitAny("ready");
    }

    void commit() {
        startCommit();
        awaitCommitted();
    }

    void startCommit() {
        api().put(path() + "/commit", "application/json", BodyPublishers.noBody()).expect(200, 202);
    }

    void awaitCommitted() {
        var _ = awaitAny("committed");
    }

    JsonNode now() {
        return api().get(path()).expect(200).json();
    }

    JsonNode preview() {
        return now().required("preview");
    }

    Answer refusals(String format) {
        return api().get(path() + "/refusals?format=" + format).expect(200);
    }

    private JsonNode awaitAny(String... states) {
        return await("import " + String.join(" or ", states))
                .atMost(PATIENCE)
                .until(this::now, found -> isIn(found, states));
    }

    private static boolean isIn(JsonNode found, String... states) {
        var state = found.required("state").asText();
        if (state.equals("failed") && !List.of(states).contains(state)) {
            throw new AssertionError("The import failed: " + found);
        }
        return List.of(states).contains(state);
    }

    private Api api() {
        return platform.as(user, Service.HOUSEHOLD);
    }

    private String path() {
        return "/v1/imports/" + id;
    }
}
