package org.uplift.manifests;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;

/// The configuration keys that the services understand, as environment variables.
final class Keys {

    private static final Pattern PREFIX =
            Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile("(?m)^    [\\w<>]+ (\\w+)\\(\\);");
    private static final Pattern RENAMED = Pattern.compile("@WithName\\(\"([^\"]+)\"\\)");

    private Keys() {}

    static Set<String> all() {
        return Stream.of(ours(), kafkas(), quarkus())
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> ours() {
        var mapped =
                Project.files(Project.ROOT, ".java").stream()
                        .filter(file -> file.toString().contains("/src/main/"))
                        .map(Project::read)
                        .flatMap(Keys::mapped);
        return Stream.concat(mapped, Project.customs().stringPropertyNames().stream())
                .filter(key -> key.startsWith("uplift."))
                .map(Keys::variable);
    }

    private static Stream<String> mapped(String source) {
        var prefix = PREFIX.matcher(source);
        return prefix.find()
                ? Stream.of(SETTING, RENAMED)
                        .flatMap(names -> names.matcher(source).results())
                        .map(setting -> prefix.group(1) + "." + kebab(setting.group(1)))
                : Stream.empty();
    }

    /// Quarkus hands `kafka.*` on to every client.
    private static Stream<String> kafkas() {
        return Stream.concat(
                        ConsumerConfig.configNames().stream(),
                        ProducerConfig.configNames().stream())
                .map(key -> variable("kafka." + key));
    }

    /// As the extensions on the class path document themselves.
    private static Stream<String> quarkus() {
        try {
            var mapper = new ObjectMapper();
            var models =
                    Keys.class
                            .getClassLoader()
                            .getResources("META-INF/quarkus-config-doc/quarkus-config-model.json");
            var names = Stream.<String>builder();
            while (models.hasMoreElements()) {
                mapper.readTree(models.nextElement().openStream())
                        .findValues("environmentVariable")
                        .forEach(name -> names.add(name.asText()));
            }
            return names.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
