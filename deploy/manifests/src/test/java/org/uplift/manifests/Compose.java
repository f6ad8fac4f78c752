package org.uplift.manifests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/// The compose file, with its anchors resolved.
final class Compose {

    private static final Manifest FILE = read();

    private Compose() {}

    static Manifest file() {
        return FILE;
    }

    static Manifest service(String name) {
        var service = FILE.tree().path("services").path(name);
        if (service.isMissingNode()) {
            throw new AssertionError("compose.yaml has no " + name);
        }
        return new Manifest(service);
    }

    static Map<String, String> environment(String service) {
        var told = new TreeMap<String, String>();
        service(service)
                .tree()
                .path("environment")
                .properties()
                .forEach(entry -> told.put(entry.getKey(), entry.getValue().asText()));
        return told;
    }

    /// The ports of a service, outside and inside.
    static List<String> ports(String service) {
        return service(service).texts("/ports");
    }

    /// Merge keys are beyond the strict reader; this one knows them, and refuses keys said twice.
    private static Manifest read() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try (var reader = Files.newBufferedReader(Project.DEPLOY.resolve("compose.yaml"))) {
            Object tree = new Yaml(options).load(reader);
            return new Manifest(new ObjectMapper().convertValue(tree, JsonNode.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
