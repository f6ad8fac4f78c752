package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NetworkTest {

    private static final String NAMESPACE =
            "/namespaceSelector/matchLabels/kubernetes.io~1metadata.name";

    @ParameterizedTest
    @EnumSource
    void whatIsNotAllowedIsForbidden(Overlay overlay) {
        assertThat(overlay.every("NetworkPolicy"))
                .filteredOn(policy -> policy.tree().at("/spec/podSelector").isEmpty())
                .filteredOn(policy -> !policy.tree().path("spec").has("egress"))
                .filteredOn(policy -> !policy.tree().path("spec").has("ingress"))
                .extracting(policy -> policy.texts("/spec/policyTypes"))
                .containsExactly(List.of("Ingress", "Egress"));
    }

    @ParameterizedTest
    @EnumSource
    void aServiceReachesItsOwnDatabaseAndNoOther(Overlay overlay) {
        for (var service : Service.all()) {
            var database = service.word() + "-db";
            var out = overlay.the("NetworkPolicy", service.title());
            assertThat(out.text("/spec/podSelector/matchLabels/app.kubernetes.io~1name"))
                    .isEqualTo(service.title());
            assertThat(out.each("/spec/egress").flatMap(NetworkTest::clusters))
                    .containsExactly(database);
            assertThat(overlay.the("Cluster", database).name()).isEqualTo(database);

            var in = overlay.the("NetworkPolicy", database);
            assertThat(in.texts("/spec/podSelector/matchExpressions/0/values"))
                    .containsExactly(database);
            assertThat(in.texts("/spec/ingress/0/from/0/podSelector/matchExpressions/0/values"))
                    .containsExactly(service.title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void allServicesReachKafkaAndAnswerTheIngressAndPrometheus(Overlay overlay) {
        var policy = overlay.the("NetworkPolicy", "services");
        var everyService = policy.tree().at("/spec/podSelector/matchLabels").properties();
        assertThat(overlay.every("Deployment"))
                .hasSize(Service.all().size())
                .allMatch(d ->
                        d.tree()
                                .at("/spec/template/metadata/labels")
                                .properties()
                                .containsAll(everyService));
        assertThat(policy.text("/spec/egress/0/ports/0/port"))
                .isEqualTo(overlay.the("Kafka", "uplift").text("/spec/kafka/listeners/0/port"));
        assertThat(policy.each("/spec/ingress/0/from"))
                .extracting(from -> from.text(NAMESPACE))
                .containsExactly("ingress-nginx", "monitoring");
        assertThat(policy.text("/spec/ingress/0/ports/0/port"))
                .isEqualTo(
                        overlay.the("Deployment", "household-service")
                                .text("/spec/template/spec/containers/0/ports/0/name"));
    }

    private static Stream<String> clusters(Manifest rule) {
        return rule.each("/to")
                .flatMap(to -> to.each("/podSelector/matchExpressions"))
                .filter(expression -> expression.text("/key").equals("cnpg.io/cluster"))
                .flatMap(expression -> expression.texts("/values").stream());
    }
}
