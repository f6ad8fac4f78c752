package org.uplift.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Holds the schemas against what was published. After adding an event or an optional property:
/// `mvn -pl libs/event-contracts -Dtest='*LockTest' -Duplift.lock=write test`.
class SchemaLockTest {

    private static final Path LOCK = Path.of("src", "main", "resources", "schemas.lock");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, JsonNode> schemas = Schemas.published();
    private final JsonNode locked;

    SchemaLockTest() throws IOException {
        locked = LOCK.toFile().exists() ? JSON.readTree(LOCK.toFile()) : JSON.createObjectNode();
    }

    @Test
    void breaksNothingThatWasPublished() throws IOException {
        for (var published : locked.properties()) {
            var name = published.getKey();
            assertThat(schemas).as("published schemas").containsKey(name);
            assertThat(
                            Compatibility.breaks(
                                    name,
                                    published.getValue().path("schema"),
                                    requireNonNull(schemas.get(name))))
                    .as("a change of meaning is a new version beside %s", name)
                    .isEmpty();
        }
        if ("write".equals(System.getProperty("uplift.lock"))) {
            JSON.writerWithDefaultPrettyPrinter().writeValue(LOCK.toFile(), lock());
        }
        assertThat(JSON.readTree(LOCK.toFile()))
                .as("schemas.lock lags behind: see the command at this test")
                .isEqualTo(lock());
    }

    private ObjectNode lock() {
        var lock = JSON.createObjectNode();
        schemas.forEach((name, schema) ->
                lock.putObject(name).put("sha256", sha256(schema)).set("schema", schema));
        return lock;
    }

    private static String sha256(JsonNode schema) {
        try {
            var bytes = schema.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
