package org.uplift.manifests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.List;
import java.util.Map;

/// The shapes of what Kubernetes and its operators understand. Their own model classes keep fields
/// they do not know; here they refuse them.
final class Shape {

    private static final Map<String, Class<?>> KNOWN =
            Map.ofEntries(
                    Map.entry("v1/ConfigMap", ConfigMap.class),
                    Map.entry("v1/Namespace", Namespace.class),
                    Map.entry("v1/Service", io.fabric8.kubernetes.api.model.Service.class),
                    Map.entry("v1/ServiceAccount", ServiceAccount.class),
                    Map.entry("apps/v1/Deployment", Deployment.class),
                    Map.entry(
                            "autoscaling/v2/HorizontalPodAutoscaler",
                            HorizontalPodAutoscaler.class),
                    Map.entry("networking.k8s.io/v1/Ingress", Ingress.class),
                    Map.entry("networking.k8s.io/v1/NetworkPolicy", NetworkPolicy.class),
                    Map.entry("policy/v1/PodDisruptionBudget", PodDisruptionBudget.class),
                    Map.entry("monitoring.coreos.com/v1/PodMonitor", PodMonitor.class),
                    Map.entry("monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class),
                    Map.entry("kafka.strimzi.io/v1/Kafka", Kafka.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaNodePool", KafkaNodePool.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaTopic", KafkaTopic.class),
                    Map.entry("kafka.strimzi.io/v1/KafkaUser", KafkaUser.class),
                    Map.entry("postgresql.cnpg.io/v1/Cluster", CloudNativePg.Cluster.class),
                    Map.entry(
                            "postgresql.cnpg.io/v1/ScheduledBackup",
                            CloudNativePg.ScheduledBackup.class),
                    Map.entry(
                            "barmancloud.cnpg.io/v1/ObjectStore", CloudNativePg.ObjectStore.class));

    private static final ObjectMapper STRICT = strict();

    private Shape() {}

    /// Kubernetes takes no number for a text and no text for a number.
    private static ObjectMapper strict() {
        var strict =
                new ObjectMapper()
                        .setAnnotationIntrospector(
                                new JacksonAnnotationIntrospector() {
                                    @Override
                                    public Boolean hasAnySetter(Annotated a) {
                                        return false;
                                    }
                                });
        var others =
                List.of(
                        CoercionInputShape.Boolean,
                        CoercionInputShape.Integer,
                        CoercionInputShape.Float);
        for (var other : others) {
            strict.coercionConfigFor(LogicalType.Textual).setCoercion(other, CoercionAction.Fail);
        }
        for (var type : List.of(LogicalType.Integer, LogicalType.Boolean)) {
            strict.coercionConfigFor(type)
                    .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        }
        return strict;
    }

    /// @throws JsonProcessingException naming the field that nobody knows, or that is of another
    ///   type
    static void check(Manifest resource) throws JsonProcessingException {
        var kind = resource.text("/apiVersion") + "/" + resource.kind();
        var known = KNOWN.get(kind);
        if (known == null) {
            throw new AssertionError("Nobody knows a " + kind);
        }
        var _ = STRICT.treeToValue(resource.tree(), known);
    }
}
