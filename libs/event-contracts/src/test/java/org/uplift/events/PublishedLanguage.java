package org.uplift.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Every sealed family of facts and every fact in it, found among the compiled classes, so that no
/// new one escapes the tests of the contract.
final class PublishedLanguage {

    private static final Path CLASSES = Path.of("target", "classes");

    private PublishedLanguage() {}

    static List<Class<?>> families() {
        try (var files = Files.walk(CLASSES.resolve("org/uplift/events"))) {
            return files.filter(file -> file.toString().endsWith("Event.class"))
                    .<Class<?>>map(PublishedLanguage::load)
                    .filter(Class::isSealed)
                    .filter(DomainEvent.class::isAssignableFrom)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Class<? extends DomainEvent>> facts() {
        return families().stream()
                .flatMap(EventCodec::facts)
                .distinct()
                .map(fact -> fact.asSubclass(DomainEvent.class));
    }

    static Stream<String> types() {
        return facts().map(EventCodec::typeOf);
    }

    private static Class<?> load(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replace(".class", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
