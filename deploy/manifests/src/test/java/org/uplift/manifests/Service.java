package org.uplift.manifests;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// A service as its own sources describe it.
record Service(String title, Properties settings) {

    private static final Pattern MODULE = Pattern.compile("<module>(\\w+-service)</module>");
    private static final Pattern CHANNEL =
            Pattern.compile("mp\\.messaging\\.incoming\\.(.+)\\.connector");

    static List<Service> all() {
        return MODULE.matcher(Project.read(Project.ROOT.resolve("pom.xml")))
                .results()
                .map(module -> of(module.group(1)))
                .toList();
    }

    private static Service of(String title) {
        var settings = Project.customs();
        settings.putAll(
                Project.properties(folder(title).resolve("resources/application.properties")));
        return new Service(title, settings);
    }

    /// Also the name of its database.
    String word() {
        return title.replaceFirst("-service$", "");
    }

    int port() {
        return Integer.parseInt(setting("quarkus.http.port"));
    }

    String tells() {
        return setting("uplift.outbox.topic");
    }

    String deadLetters() {
        return "dead-letters-" + word();
    }

    /// The topics it speaks on: those who serve where have one of their own.
    Set<String> speaksOn() {
        return word().equals("household") ? Set.of(tells(), "duty-events") : Set.of(tells());
    }

    /// The topics its listeners hear.
    Set<String> hears() {
        var topics = new TreeSet<String>();
        for (var key : settings.stringPropertyNames()) {
            var channel = CHANNEL.matcher(key);
            if (channel.matches()) {
                var topic = "mp.messaging.incoming.%s.topic".formatted(channel.group(1));
                topics.add(settings.getProperty(topic, channel.group(1)));
            }
        }
        return topics;
    }

    Path sources() {
        return folder(title).resolve("java");
    }

    private static Path folder(String title) {
        return Project.ROOT.resolve(title).resolve("src/main");
    }

    private String setting(String key) {
        return Objects.requireNonNull(settings.getProperty(key), key);
    }

    @Override
    public String toString() {
        return title;
    }
}
