package org.uplift.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/// Somebody who changes the incomes of households through the register's REST interface.
record Clerk(Asker register) {

    /// A household and where it lives.
    record Household(String id, String village) {}

    List<Household> households(int many) throws IOException, InterruptedException {
        var households = new ArrayList<Household>();
        for (var line : register.json("/v1/households?limit=" + many).get("items")) {
            households.add(new Household(line.get("id").asText(), line.get("division").asText()));
        }
        return households;
    }

    /// A file as it lies before the clerk.
    record Draft(String path, ObjectNode file, String version) {}

    Draft read(Household household) throws IOException, InterruptedException {
        var path = "/v1/households/" + household.id();
        var read = register.http().send(register.request(path).build(), BodyHandlers.ofByteArray());
        return new Draft(path, (ObjectNode) new JsonMapper().readTree(read.body()), version(read));
    }

    /// Adds so much to what the household earns; it has been changed when this returns.
    Draft raise(Draft draft, long fen) throws IOException, InterruptedException {
        var income = (ObjectNode) draft.file().get("incomes").get(0);
        income.put("wageFen", income.get("wageFen").asLong() + fen);
        var edit =
                register.request(draft.path() + "/file")
                        .header("Content-Type", "application/json")
                        .header("If-Match", draft.version())
                        .PUT(BodyPublishers.ofString(draft.file().toString()))
                        .build();
        var answer = register.http().send(edit, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "The edit was answered with %d: %s"
                            .formatted(answer.statusCode(), answer.body()));
        }
        return new Draft(draft.path(), draft.file(), version(answer));
    }

    private static String version(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
