package org.uplift.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
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

    /// Adds so much to what the household earns; it has been changed when this returns.
    void raise(Household household, long fen) throws IOException, InterruptedException {
        var path = "/v1/households/" + household.id();
        var http = register.http();
        var read = http.send(register.request(path).build(), BodyHandlers.ofByteArray());
        var file = (ObjectNode) new JsonMapper().readTree(read.body());
        var income = (ObjectNode) file.get("incomes").get(0);
        income.put("wageFen", income.get("wageFen").asLong() + fen);
        var edit =
                register.request(path + "/file")
                        .header("Content-Type", "application/json")
                        .header("If-Match", read.headers().firstValue("ETag").orElseThrow())
                        .PUT(BodyPublishers.ofString(file.toString()))
                        .build();
        var answer = http.send(edit, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "The edit was answered with %d: %s"
                            .formatted(answer.statusCode(), answer.body()));
        }
    }
}
