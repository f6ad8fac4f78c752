package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A file of which a service of little memory could hold a small part.
@Tag("long")
class LargeUploadTest {

    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Platform platform = Platform.up();

    @Test
    void takesAHundredThousandRows() throws IOException {
        takeCsv(Crowd.in("341203", 100_000 / Crowd.MEMBERS));
    }

    @Test
    void takesTwoMillionRows() throws IOException {
        takeCsv(Crowd.in("341202", 2_000_000 / Crowd.MEMBERS));
    }

    /// So many are longer than a body may be, unless the service is told otherwise.
    @Test
    void takesTwoMillionLinesOfJson() throws IOException {
        var crowd = Crowd.ofHermitsIn("341202", 2_000_000);
        var patient =
                platform.another(
                        Service.HOUSEHOLD,
                        "household-of-large-bodies",
                        Map.of("UPLIFT_HTTP_LARGE_BODY_LIMIT", "3G"));
        patient.awaitReady();
        take(crowd, patient, "application/x-ndjson", BodyPublishers.ofInputStream(crowd::ndjson));
        platform.dismiss(patient);
    }

    /// A sheet has no more than 1,048,576.
    @Test
    void takesAMillionRowsOfAWorkbook() throws IOException {
        var crowd = Crowd.in("341202", 1_000_000 / Crowd.MEMBERS);
        var book = Files.createTempFile("crowd", ".xlsx");
        try (var out = new BufferedOutputStream(Files.newOutputStream(book))) {
            crowd.xlsx(out);
        }
        take(crowd, register(), XLSX, BodyPublishers.ofFile(book));
        Files.delete(book);
    }

    private void takeCsv(Crowd crowd) throws IOException {
        take(crowd, register(), "text/csv", BodyPublishers.ofInputStream(crowd::csv));
    }

    private void take(Crowd crowd, Instance register, String type, BodyPublisher body)
            throws IOException {
        var service = register.process();
        var api = platform.as("province", register);
        var path = "/v1/imports/" + UUID.randomUUID();
        var rows = "%,d persons as %s are ".formatted(crowd.persons(), type);

        Durations.tell(rows + "received", () -> send(api, path, crowd, type, body));
        Durations.tell(rows + "checked", () -> awaitReady(api, path));

        var found = now(api, path);
        assertThat(found.required("state").asText()).isEqualTo("ready");
        assertThat(found.required("rows").asInt()).isEqualTo(crowd.persons());
        assertThat(found.at("/preview/households/new").asInt()).isEqualTo(crowd.households());
        assertThat(found.at("/preview/persons/new").asInt()).isEqualTo(crowd.persons());
        assertThat(register.process()).isEqualTo(service);
        System.out.println("the register's " + memory(service.pid()));
        api.delete(path).expect(204);
    }

    private static void send(Api api, String path, Crowd crowd, String type, BodyPublisher body) {
        var division = crowd.villages().getFirst().substring(0, 6) + "000000";
        var request =
                api.request(path + "?division=" + division)
                        .timeout(PATIENCE)
                        .header("Content-Type", type)
                        .PUT(body);
        Api.send(request.build()).expect(201);
    }

    private static void awaitReady(Api api, String path) {
        var _ =
                await(path)
                        .atMost(PATIENCE)
                        .until(
                                () -> now(api, path).required("state").asText(),
                                state -> List.of("ready", "failed").contains(state));
    }

    private static JsonNode now(Api api, String path) {
        return api.get(path).expect(200).json();
    }

    private Instance register() {
        return platform.instance(Service.HOUSEHOLD);
    }

    /// The most it ever had.
    private static String memory(long process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc/%d/status".formatted(process)))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("");
        }
    }
}
