package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ground.Port;

/// `./uplift up` with a small county, and again over what people have done to it since.
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UpTest {

    private static final int HOUSEHOLDS = 300;

    @TempDir private static Path folder;

    private static Launch launch;

    @BeforeAll
    static void layOut() throws IOException {
        launch = Launch.in(folder.toRealPath(), HOUSEHOLDS).withoutRehearsal();
    }

    @AfterAll
    static void clearAway() throws IOException {
        var _ = launch.manage("reset", "--yes");
    }

    @Test
    @Order(1)
    void fillsAnEmptyPlatformAndTellsWhatIsThere() throws IOException {
        var said = launch.manage("up").text();

        assertThat(said)
                .contains("300 households, 596 persons")
                .containsPattern("all services in step +[0-9.]+ s  300 households counted")
                .contains("attribute", "degree", "cause", "label")
                .contains("http://localhost:%d/q/swagger-ui".formatted(launch.port(Port.TRACE)));
        assertThat(folder.resolve("data/county"))
                .isDirectoryContaining("glob:**/341623-300.csv")
                .isDirectoryContaining("glob:**/341623-300-spoilt.csv")
                .isDirectoryContaining("glob:**/341623-300-mistakes.csv");
    }

    /// The register forgets an import when it is told to, or after some months.
    @Test
    @Order(2)
    void leavesAloneWhatPeopleWroteThoughTheImportIsForgotten() throws IOException {
        var register = officer();
        var households = register.get("/v1/households?limit=2").expect(200).json().path("items");
        var edited = "/v1/households/" + households.at("/0/id").asText();
        var loans = lendMore(register, edited);
        var erased = "/v1/households/" + households.at("/1/id").asText();
        delete(register, erased + "?ground=entered-in-error");
        delete(register, "/v1/imports/" + only(register, "/v1/imports").path("id").asText());

        var again = launch.manage("up").text();

        assertThat(again)
                .contains("they are left alone", "299 households counted")
                .doesNotContain("import ", " KB", "divisions");
        assertThat(register.get(edited).expect(200).json().path("loansFen").asLong())
                .isEqualTo(loans);
        register.get(erased).expect(404);
        assertThat(register.get("/v1/imports").expect(200).json().path("items")).isEmpty();
    }

    private static long lendMore(Api register, String address) {
        var read = register.get(address).expect(200);
        var file = (ObjectNode) read.json();
        var loans = file.path("loansFen").asLong() + 100;
        file.put("loansFen", loans);
        var request =
                register.request(address + "/file")
                        .header("Content-Type", "application/json")
                        .header("If-Match", read.tag())
                        .PUT(BodyPublishers.ofString(file.toString()));
        Api.send(request.build()).expect(200);
        return loans;
    }

    private static JsonNode only(Api register, String list) {
        var items = register.get(list).expect(200).json().path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private static void delete(Api register, String address) {
        register.send("DELETE", address, "application/json", BodyPublishers.noBody())
                .expect(200, 204);
    }

    private static Api officer() throws IOException {
        var token = launch.manage("token", "officer").text().strip();
        return new Api("http://127.0.0.1:" + launch.port(Port.HOUSEHOLD), token);
    }
}
