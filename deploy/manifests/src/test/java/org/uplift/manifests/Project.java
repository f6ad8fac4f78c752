package org.uplift.manifests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of the project.
final class Project {

    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    static final Path DEPLOY = ROOT.resolve("deploy");

    private Project() {}

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All files below a folder with this ending, but nothing that was built.
    static List<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the first group of the pattern finds in the sources below the folder.
    static Stream<String> inSources(Path folder, String pattern) {
        var compiled = Pattern.compile(pattern, Pattern.MULTILINE);
        return files(folder, ".java").stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .flatMap(file -> compiled.matcher(read(file)).results())
                .map(found -> found.group(1));
    }

    /// What is set for every service alike.
    static Properties customs() {
        return properties(
                ROOT.resolve("libs/platform/src/main/resources/META-INF")
                        .resolve("microprofile-config.properties"));
    }

    static Properties properties(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    static String custom(String key) {
        return Objects.requireNonNull(customs().getProperty(key), key);
    }
}
