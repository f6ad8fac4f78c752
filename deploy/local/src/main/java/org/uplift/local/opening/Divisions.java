package org.uplift.local.opening;

import org.uplift.local.Port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The administrative divisions of the provinces that are served; `divisions.md` beside the file
/// says where they come from.
record Divisions(Api operator) {

    /// The last of the file, which is there when all are.
    private static final String LAST = "/v1/divisions/522732116285";

    boolean areThere() {
        return operator.find(Port.HOUSEHOLD, LAST).isPresent();
    }

    /// How many there are.
    long load() {
        try (var file = Divisions.class.getResourceAsStream("/divisions.csv")) {
            var csv = Objects.requireNonNull(file).readAllBytes();
            var body = BodyPublishers.ofByteArray(csv);
            var _ = operator.put(Port.HOUSEHOLD, "/v1/divisions", "text/csv", body);
            return new String(csv, StandardCharsets.UTF_8).lines().count() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
