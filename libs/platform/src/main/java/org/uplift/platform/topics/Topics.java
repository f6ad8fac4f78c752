package org.uplift.platform.topics;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/// The topics this service speaks and listens on, made where they are missing, by whoever comes
/// first. They keep everything, so that any consumer can be rebuilt from them.
@ApplicationScoped
public class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int PATIENCE_MILLIS = 4_000;

    private static final Map<String, String> CUSTOMS =
            Map.of("retention.ms", "-1", "max.message.bytes", Integer.toString(4 * 1024 * 1024));

    private final TopicSettings settings;
    private final TopicNames names;
    private final Map<String, Object> kafka;

    Topics(
            TopicSettings settings,
            TopicNames names,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.settings = settings;
        this.names = names;
        this.kafka = new HashMap<>(kafka);
        this.kafka.put("default.api.timeout.ms", PATIENCE_MILLIS);
        this.kafka.put("request.timeout.ms", PATIENCE_MILLIS);
    }

    /// Before the first listener subscribes. A broker that is away does not keep the service from
    /// starting.
    void prepare(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        try {
            ensure();
        } catch (KafkaException e) {
            LOG.warnf("The broker is away, the topics have to wait: %s", e.getMessage());
        }
    }

    /// @throws KafkaException when the broker is away
    public void ensure() {
        try (var admin = Admin.create(kafka)) {
            var missing = missing(admin);
            var made = admin.createTopics(missing.stream().map(this::topic).toList());
            for (var topic : made.values().values()) {
                try {
                    topic.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("Cannot make topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted", e);
        }
    }

    private Set<String> missing(Admin admin)
            throws ExecutionException, InterruptedException, TimeoutException {
        var there = admin.listTopics().names().get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        return names.all().stream()
                .filter(name -> !there.contains(name))
                .collect(Collectors.toSet());
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(settings.partitions()), settings.replication())
                .configs(CUSTOMS);
    }
}
