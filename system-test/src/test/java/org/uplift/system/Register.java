package org.uplift.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.Random;

/// A register that was restored, and those who bring it in step with what it had acknowledged.
record Register(Platform platform) {

    /// More than a household ever had.
    private static final String RAISE = "update household set version = version + 1000000";

    boolean knowsAtLeast(Dossier dossier) {
        var found = find(dossier);
        return found.status() == 200
                && Dossier.of(dossier.id(), found).version() >= dossier.version();
    }

    /// As it was acknowledged last.
    void enterAgain(Dossier dossier) {
        var found = find(dossier);
        if (found.status() == 404) {
            put(path(dossier), "*", dossier.file()).expect(201);
        } else if (!found.expect(200).json().equals(dossier.file())) {
            put(path(dossier) + "/file", found.tag(), dossier.file()).expect(200);
        }
    }

    /// Whoever lost the answer asks again, also after a restore.
    void askAgain(Dossier dossier) {
        if (dossier.version() == 0) {
            put(path(dossier), "*", dossier.file()).expect(200);
        }
    }

    void edit(Dossier dossier, Forms forms) {
        var found = find(dossier).expect(200);
        var edited = forms.edited(found.json(), new Random(dossier.id().hashCode()));
        put(path(dossier) + "/file", found.tag(), edited).expect(200);
    }

    /// @param mu of orchard that they have from now on
    void plant(Dossier dossier, double mu) {
        var found = find(dossier).expect(200);
        var file = (ObjectNode) found.json();
        file.withObject("/land").put("orchard", mu);
        put(path(dossier) + "/file", found.tag(), file).expect(200);
    }

    void raiseVersions() throws SQLException {
        try (var connection = platform.ground().enter(Service.HOUSEHOLD.word());
                var statement = connection.createStatement()) {
            var _ = statement.executeUpdate(RAISE);
        }
    }

    private Answer find(Dossier dossier) {
        return api().get(path(dossier)).expect(200, 404);
    }

    private Answer put(String path, String tag, JsonNode file) {
        return Api.send(
                api().request(path)
                        .header("Content-Type", "application/json")
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.ofString(file.toString()))
                        .build());
    }

    private static String path(Dossier dossier) {
        return "/v1/households/" + dossier.id();
    }

    private Api api() {
        return platform.as("province", Service.HOUSEHOLD);
    }
}
