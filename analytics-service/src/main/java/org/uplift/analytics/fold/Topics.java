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
import org.uplift.analytics.measure.Heading;

/// The topics the fold stands between. Where nobody has made them yet they are made as wide as the
/// broker thinks fit.
final class Topics {

    private final Map<String, Object> kafka;

    Topics(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    void makeMissing() {
        try (var admin = Admin.create(kafka)) {
            var compacted =
                    Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            make(admin, topic(Fold.HOUSEHOLDS));
            make(admin, topic(Heading.TOPIC).configs(compacted));
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.empty(), Optional.empty());
    }

    private static void make(Admin admin, NewTopic topic) {
        try {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Cannot make the topic " + topic.name(), e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
