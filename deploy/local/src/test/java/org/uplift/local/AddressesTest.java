package org.uplift.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;
import org.uplift.local.identity.DemoUser;

class AddressesTest {

    @TempDir private Path folder;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void namesThePageOfEveryServiceWhereItListens() {
        addresses(Map.of("UPLIFT_TRACE_PORT", "9001", "UPLIFT_IDENTITY_PORT", "9002")).tell();

        assertThat(written.toString(UTF_8).lines())
                .contains(
                        "  household-service    http://localhost:8081/q/swagger-ui",
                        "  relocation-service   http://localhost:8082/q/swagger-ui",
                        "  jobs-service         http://localhost:8083/q/swagger-ui",
                        "  trace-service        http://localhost:9001/q/swagger-ui",
                        "  analytics-service    http://localhost:8085/q/swagger-ui",
                        "  identity provider    http://127.0.0.1:9002");
    }

    @Test
    void namesUsersWithTheirRolesAndHowTokensAreGot() {
        addresses(Map.of("UPLIFT_IDENTITY_PORT", "9002")).tell();

        assertThat(written.toString(UTF_8))
                .contains(DemoUser.ALL.stream().map(DemoUser::name).toList())
                .contains(
                        "  cadre        village-cadre                    341623100200  village cadre\n")
                .contains("./uplift token officer")
                .contains("password@" + folder.resolve("data/secrets/demo-password"))
                .contains("http://127.0.0.1:9002/token");
    }

    private Addresses addresses(Map<String, String> environment) {
        var terminal = new Terminal(new PrintStream(written, true, UTF_8), false);
        return new Addresses(new Ports(environment), new Folder(folder), terminal);
    }
}
