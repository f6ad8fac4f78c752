package org.uplift.platform.topics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;

/// Which topics this service has to do with, by its settings.
@ApplicationScoped
public class TopicNames {

    private static final Pattern CHANNEL =
            Pattern.compile("mp\\.messaging\\.incoming\\.(.+)\\.connector");

    private final Config config;

    TopicNames(Config config) {
        this.config = config;
    }

    /// Where this service lays aside what it cannot handle.
    public String deadLetters() {
        var application = config.getValue("quarkus.application.name", String.class);
        return "dead-letters-" + application.replaceFirst("-service$", "");
    }

    /// The topic behind a channel of a listener.
    public String heardOn(String channel) {
        return config.getOptionalValue("mp.messaging.incoming." + channel + ".topic", String.class)
                .orElse(channel);
    }

    Set<String> all() {
        var names = new TreeSet<String>();
        names.add(config.getValue("uplift.outbox.topic", String.class));
        names.add(deadLetters());
        for (var property : config.getPropertyNames()) {
            var channel = CHANNEL.matcher(property);
            if (channel.matches()) {
                names.add(heardOn(channel.group(1)));
            }
        }
        return names;
    }
}
