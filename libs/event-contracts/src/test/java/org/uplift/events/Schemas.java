package org.uplift.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The schemas as published, and the same ones closed: what a writer may write is stricter than
/// what a reader must bear.
final class Schemas {

    static final Path FOLDER = Path.of("src", "main", "resources", "schemas");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ADDRESS = "https://uplift.org/schemas/";
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory factory;

    private Schemas(Map<String, JsonNode> published) {
        var texts =
                published.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        schema -> ADDRESS + schema.getKey() + ".json",
                                        schema -> schema.getValue().toString()));
        factory =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
    }

    static Schemas closed() {
        var schemas = published();
        schemas.values().forEach(Schemas::close);
        return new Schemas(schemas);
    }

    static Schemas open() {
        return new Schemas(published());
    }

    static Map<String, JsonNode> published() {
        try (var files = Files.list(FOLDER)) {
            var schemas = new TreeMap<String, JsonNode>();
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replaceFirst("\\.json$", "");
                schemas.put(name, JSON.readTree(file.toFile()));
            }
            return schemas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonSchema of(String name) {
        return factory.getSchema(SchemaLocation.of(ADDRESS + name + ".json"), STRICT);
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.path("properties").isObject()) {
            object.put("additionalProperties", false);
        }
        schema.forEach(Schemas::close);
    }
}
