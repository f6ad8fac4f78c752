package org.uplift.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.uplift.local.county.County;

/// An officer of the province at work in one county.
record Desk(Platform platform, County county) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    String division() {
        return county.code() + "000000";
    }

    Import send(Path csv) {
        return Import.of(platform, "province", division(), csv);
    }

    JsonNode statistics(String by) {
        return platform.as("province", Service.ANALYTICS)
                .get("/v1/statistics/" + division() + "?by=" + by)
                .expect(200)
                .json();
    }

    /// Waits until the statistics hold the file, and returns every cross of them.
    JsonNode statisticsOfAll() {
        return statisticsOf(county.households());
    }

    JsonNode statisticsOf(long households) {
        return await("statistics of " + households + " households")
                .atMost(PATIENCE)
                .until(
                        () -> statistics("label,status,attribute,cause"),
                        page -> page.at("/totals/households").asLong() >= households);
    }

    /// The county as the register gives it out.
    List<Family> export() {
        var path = "/v1/exports/households?format=csv&lang=key&division=" + division();
        return Family.read(register().get(path).expect(200).body());
    }

    /// The id the register gave the household with this number.
    String idOf(String number) {
        return register()
                .get("/v1/households?number=" + number)
                .expect(200)
                .json()
                .at("/items/0/id")
                .asText();
    }

    Answer file(String id) {
        return register().get("/v1/households/" + id).expect(200);
    }

    /// Replaces the file that was read.
    Answer replace(String id, Answer read, JsonNode file) {
        var request =
                register()
                        .request("/v1/households/" + id + "/file")
                        .header("Content-Type", "application/json")
                        .header("If-Match", read.tag())
                        .PUT(BodyPublishers.ofString(file.toString()));
        return Api.send(request.build()).expect(200);
    }

    private Api register() {
        return platform.as("province", Service.HOUSEHOLD);
    }
}
