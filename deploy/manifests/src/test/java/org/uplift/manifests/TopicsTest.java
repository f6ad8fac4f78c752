package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TopicsTest {

    private static final Service ANALYTICS =
            Service.all().stream()
                    .filter(s -> s.word().equals("analytics"))
                    .findAny()
                    .orElseThrow();

    static Stream<Service> services() {
        return Service.all().stream();
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicOfTheServicesIsThereAndNoOther(Overlay overlay) {
        var topics = new TreeSet<>(Set.of(replays()));
        for (var service : Service.all()) {
            topics.addAll(service.speaksOn());
            topics.add(service.deadLetters());
            topics.addAll(service.hears());
        }
        assertThat(overlay.every("KafkaTopic").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @ParameterizedTest
    @EnumSource
    void factsAreKeptForEver(Overlay overlay) {
        assertThat(overlay.every("KafkaTopic"))
                .allMatch(topic -> topic.text("/spec/config/retention.ms").equals("-1"))
                .allMatch(topic -> topic.text("/spec/config/retention.bytes").equals("-1"))
                .allMatch(topic -> !topic.tree().at("/spec/config").has("cleanup.policy"));
    }

    @ParameterizedTest
    @EnumSource
    void topicsTakeTheLargestFact(Overlay overlay) {
        var largest = 4 * 1024 * 1024;
        assertThat(
                        Project.inSources(
                                Project.ROOT.resolve("libs/platform"),
                                "MAX_REQUEST_SIZE_CONFIG,\\s+(4 \\* 1024 \\* 1024)"))
                .hasSize(1);
        assertThat(overlay.every("KafkaTopic"))
                .extracting(topic -> topic.tree().at("/spec/config/max.message.bytes").asInt())
                .containsOnly(largest);
    }

    @Test
    void productionHasTwentyFourPartitionsInThreeCopies() {
        assertThat(Overlay.PRODUCTION.every("KafkaTopic"))
                .allMatch(topic -> topic.text("/spec/partitions").equals("24"))
                .allMatch(topic -> topic.text("/spec/replicas").equals("3"))
                .allMatch(topic -> topic.text("/spec/config/min.insync.replicas").equals("2"));
    }

    @ParameterizedTest
    @EnumSource
    void thereAreBrokersForAllCopies(Overlay overlay) {
        var brokers =
                overlay.every("KafkaNodePool")
                        .filter(pool -> pool.texts("/spec/roles").contains("broker"))
                        .mapToInt(pool -> pool.tree().at("/spec/replicas").asInt())
                        .sum();
        assertThat(overlay.every("KafkaTopic"))
                .allMatch(topic -> topic.tree().at("/spec/replicas").asInt() <= brokers)
                .allMatch(topic ->
                        topic.tree().at("/spec/config/min.insync.replicas").asInt()
                                <= Math.max(1, brokers - 1));
    }

    @ParameterizedTest
    @MethodSource("services")
    void aServiceReadsWhatItHearsAndWritesWhatItTells(Service service) {
        var mine = service.equals(ANALYTICS) ? List.of(replays()) : List.<String>of();
        var writes = new TreeSet<>(service.speaksOn());
        writes.add(service.deadLetters());
        writes.addAll(mine);
        var reads = new TreeSet<>(service.hears());
        reads.addAll(mine);
        if (service.word().equals("household")) {
            reads.addAll(service.speaksOn());
        }
        assertThat(allowed(service, "Write")).isEqualTo(writes);
        assertThat(allowed(service, "Read")).isEqualTo(reads);
    }

    @ParameterizedTest
    @EnumSource
    void kafkaAsksWhoSomebodyIs(Overlay overlay) {
        var kafka = overlay.the("Kafka", "uplift");
        assertThat(kafka.text("/spec/kafka/authorization/type")).isEqualTo("simple");
        assertThat(kafka.tree().at("/spec/kafka/authorization").has("superUsers")).isFalse();
        assertThat(kafka.each("/spec/kafka/listeners"))
                .allMatch(listener -> listener.text("/tls").equals("true"))
                .allMatch(listener -> listener.text("/type").equals("internal"))
                .allMatch(listener -> listener.text("/authentication/type").equals("tls"));
        assertThat(overlay.every("KafkaUser").map(Manifest::name))
                .containsExactlyInAnyOrderElementsOf(services().map(Service::title).toList());
    }

    /// Topics, named one by one; the topics between the steps of the fold go by their beginning.
    private static Set<String> allowed(Service service, String operation) {
        var user = Overlay.PRODUCTION.the("KafkaUser", service.title());
        var topics = new TreeSet<String>();
        user.each("/spec/authorization/acls")
                .filter(acl -> acl.text("/resource/type").equals("topic"))
                .filter(acl -> !acl.tree().at("/resource").has("patternType"))
                .filter(acl -> acl.texts("/operations").contains(operation))
                .forEach(acl -> topics.add(acl.text("/resource/name")));
        return topics;
    }

    private static String replays() {
        return Project.inSources(ANALYTICS.sources(), "String REPLAYS = \"([^\"]+)\"")
                .findAny()
                .orElseThrow();
    }
}
