package org.uplift.analytics.fold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jspecify.annotations.Nullable;

/// The topics the fold reads. Where nobody has made them yet they are made as wide as the broker
/// thinks fit, and the one of replays as wide as the one of facts.
final class Topics {

    private static final Map<String, String> KEPT = Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1");

    private final Map<String, Object> kafka;

    Topics(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    void makeMissing() {
        try (var admin = Admin.create(kafka)) {
            make(admin, topic(Fold.HOUSEHOLDS, null).configs(KEPT));
            make(admin, topic(Fold.REPLAYS, partitions(admin, Fold.HOUSEHOLDS)).configs(KEPT));
        } catch (ExecutionException e) {
            throw new KafkaException("Cannot make the topics of the statistics", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private static NewTopic topic(String name, @Nullable Integer partitions) {
        return new NewTopic(name, Optional.ofNullable(partitions), Optional.empty());
    }

    private static void make(Admin admin, NewTopic topic)
            throws ExecutionException, InterruptedException {
        try {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static int partitions(Admin admin, String topic)
            throws ExecutionException, InterruptedException {
        var described = admin.describeTopics(List.of(topic)).allTopicNames().get().values();
        return described.iterator().next().partitions().size();
    }
}
