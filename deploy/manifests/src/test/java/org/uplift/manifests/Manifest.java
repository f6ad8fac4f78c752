package org.uplift.manifests;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// A document of YAML or JSON, read strictly: a key said twice is refused.
record Manifest(JsonNode tree) {

    private static final YAMLMapper YAML =
            new YAMLMapper(
                    YAMLFactory.builder()
                            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                            .build());

    static List<Manifest> all(String documents) {
        try (var values = YAML.readerFor(JsonNode.class).<JsonNode>readValues(documents)) {
            return values.readAll().stream().map(Manifest::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Manifest of(Path file) {
        var documents = all(Project.read(file));
        if (documents.size() != 1) {
            throw new IllegalArgumentException(file + " is not one document");
        }
        return documents.getFirst();
    }

    String kind() {
        return text("/kind");
    }

    String name() {
        return text("/metadata/name");
    }

    /// The text at a JSON pointer.
    ///
    /// @throws IllegalStateException when there is none
    String text(String pointer) {
        var found = tree.at(pointer);
        if (!found.isValueNode()) {
            throw new IllegalStateException("Nothing at %s of %s".formatted(pointer, tree));
        }
        return found.asText();
    }

    Stream<Manifest> each(String pointer) {
        return StreamSupport.stream(tree.at(pointer).spliterator(), false).map(Manifest::new);
    }

    /// The texts of a list.
    List<String> texts(String pointer) {
        return each(pointer).map(item -> item.tree.asText()).toList();
    }

    @Override
    public String toString() {
        return tree.path("kind").asText() + " " + tree.at("/metadata/name").asText();
    }
}
