package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkloadTest {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    static Stream<Manifest> deployments() {
        return Stream.of(Overlay.values()).flatMap(overlay -> overlay.every("Deployment"));
    }

    @Test
    void everyServiceIsDeployedOnItsPort() {
        for (var overlay : Overlay.values()) {
            assertThat(overlay.every("Deployment"))
                    .extracting(Manifest::name, d -> d.text(CONTAINER + "/ports/0/containerPort"))
                    .containsExactlyInAnyOrderElementsOf(
                            Service.all().stream()
                                    .map(s -> tuple(s.title(), Integer.toString(s.port())))
                                    .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void isAskedWhereQuarkusAnswers(Manifest deployment) {
        assertThat(Stream.of("startup", "liveness", "readiness"))
                .extracting(probe -> CONTAINER + "/" + probe + "Probe/httpGet")
                .extracting(get ->
                        deployment.text(get + "/path") + ":" + deployment.text(get + "/port"))
                .containsExactly(
                        "/q/health/started:http", "/q/health/live:http", "/q/health/ready:http");
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void mayDoNothingItNeedNot(Manifest deployment) {
        var pod = deployment.tree().at(POD);
        var container = deployment.tree().at(CONTAINER);
        assertThat(pod.at("/automountServiceAccountToken").asBoolean(true)).isFalse();
        assertThat(pod.at("/enableServiceLinks").asBoolean(true)).isFalse();
        assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
        assertThat(pod.at("/securityContext/seccompProfile/type").asText())
                .isEqualTo("RuntimeDefault");
        assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true))
                .isFalse();
        assertThat(deployment.texts(CONTAINER + "/securityContext/capabilities/drop"))
                .containsExactly("ALL");
        assertThat(deployment.each(CONTAINER + "/volumeMounts"))
                .filteredOn(mount -> !mount.tree().path("readOnly").asBoolean())
                .extracting(mount -> mount.text("/mountPath"))
                .containsExactly("/tmp");
        assertThat(deployment.each(POD + "/volumes"))
                .filteredOn(volume -> volume.text("/name").equals("temporary"))
                .allMatch(volume -> volume.tree().path("emptyDir").has("sizeLimit"));
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void isGivenItsShareAndNoMore(Manifest deployment) {
        for (var of : List.of("requests", "limits")) {
            assertThat(deployment.tree().at(CONTAINER + "/resources/" + of).fieldNames())
                    .toIterable()
                    .contains("cpu", "memory", "ephemeral-storage");
        }
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void isReplacedWithoutAGap(Manifest deployment) {
        assertThat(deployment.text("/spec/strategy/rollingUpdate/maxUnavailable")).isEqualTo("0");
        assertThat(deployment.tree().at("/spec/strategy/rollingUpdate/maxSurge").asInt())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource("deployments")
    void hasTimeToEnd(Manifest deployment) {
        var requests = seconds(Project.custom("quarkus.shutdown.timeout"));
        var pause = deployment.tree().at(CONTAINER + "/lifecycle/preStop/sleep/seconds").asInt();
        var relay = longest("LAST_WORDS = Duration.ofSeconds\\((\\d+)\\)");
        var streams = longest("PATIENCE = Duration.ofSeconds\\((\\d+)\\)");
        assertThat(pause).isPositive();
        assertThat(deployment.tree().at(POD + "/terminationGracePeriodSeconds").asInt())
                .isGreaterThanOrEqualTo(pause + requests + relay + streams);
    }

    @Test
    void inProductionNoServiceStandsAlone() {
        for (var service : Service.all()) {
            var scaling = Overlay.PRODUCTION.the("HorizontalPodAutoscaler", service.title());
            assertThat(scaling.text("/spec/scaleTargetRef/name")).isEqualTo(service.title());
            assertThat(scaling.tree().at("/spec/minReplicas").asInt()).isGreaterThanOrEqualTo(2);
            var budget = Overlay.PRODUCTION.the("PodDisruptionBudget", service.title());
            assertThat(budget.text("/spec/selector/matchLabels/app.kubernetes.io~1name"))
                    .isEqualTo(service.title());
            var deployment = Overlay.PRODUCTION.the("Deployment", service.title());
            assertThat(deployment.tree().path("spec").has("replicas")).isFalse();
            assertThat(deployment.each(POD + "/topologySpreadConstraints"))
                    .extracting(c -> c.text("/topologyKey"))
                    .containsExactly("kubernetes.io/hostname", "topology.kubernetes.io/zone");
        }
    }

    private static int longest(String constant) {
        return Stream.of("libs/platform", "analytics-service")
                .flatMap(module -> Project.inSources(Project.ROOT.resolve(module), constant))
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow(() -> new AssertionError("No constant like " + constant));
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replaceFirst("s$", ""));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
