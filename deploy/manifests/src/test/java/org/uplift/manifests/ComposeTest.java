package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

    private static final String[] GROUND = {"postgres", "kafka", "keycloak"};

    static Stream<Service> services() {
        return Service.all().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void runsTheServiceOnItsPortAndAsksForItsHealth(Service service) {
        assertThat(Compose.ports(service.title()))
                .containsExactly("127.0.0.1:%1$d:%1$d".formatted(service.port()));
        assertThat(Compose.service(service.title()).texts("/healthcheck/test"))
                .endsWith("http://127.0.0.1:%d/q/health/ready".formatted(service.port()));
    }

    @ParameterizedTest
    @MethodSource("services")
    void buildsTheServiceFromTheOneContainerFile(Service service) {
        var compose = Compose.service(service.title());
        assertThat(compose.text("/build/args/SERVICE")).isEqualTo(service.title());
        assertThat(Project.DEPLOY.resolve(compose.text("/build/context")))
                .isDirectoryContaining(file -> file.endsWith("mvnw"));
        assertThat(Project.ROOT.resolve(compose.text("/build/dockerfile"))).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("services")
    void waitsUntilTheGroundIsHealthy(Service service) {
        var needs = Compose.service(service.title()).tree().path("depends_on");
        assertThat(needs.fieldNames()).toIterable().containsExactly(GROUND);
        assertThat(needs)
                .allMatch(need -> need.path("condition").asText().equals("service_healthy"));
        for (var server : GROUND) {
            assertThat(Compose.service(server).texts("/healthcheck/test")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void givesTheServiceADatabaseOfItsOwn(Service service) {
        assertThat(Compose.environment(service.title()))
                .containsEntry(
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://postgres:5432/" + service.word())
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", service.word() + "_service")
                .containsEntry("QUARKUS_FLYWAY_USERNAME", service.word());
        assertThat(Project.read(Project.DEPLOY.resolve("compose/databases.sh")))
                .containsPattern("for name in .*\\b" + service.word() + "\\b");
    }

    @Test
    void runsTheSameServersAsKubernetes() {
        var kafka = Overlay.PRODUCTION.the("Kafka", "uplift").text("/spec/kafka/version");
        assertThat(Compose.service("kafka").text("/image")).endsWith("/kafka:" + kafka);
        assertThat(Overlay.PRODUCTION.every("Cluster"))
                .extracting(cluster -> major(cluster.text("/spec/imageName")))
                .containsOnly(major(Compose.service("postgres").text("/image")));
    }

    @Test
    void runsTheKeycloakThatTheRealmIsTestedWith() {
        assertThat(Project.read(Project.ROOT.resolve("system-test/pom.xml")))
                .contains(
                        "<keycloak.version>%s</keycloak.version>"
                                .formatted(
                                        Compose.service("keycloak")
                                                .text("/image")
                                                .replaceFirst(".*:", "")));
    }

    @Test
    void asksPrometheusToLookAtAllServices() {
        var prometheus = Manifest.of(Project.DEPLOY.resolve("watch/prometheus.yaml"));
        assertThat(prometheus.text("/scrape_configs/0/metrics_path")).isEqualTo("/q/metrics");
        assertThat(prometheus.texts("/scrape_configs/0/static_configs/0/targets"))
                .containsExactlyElementsOf(
                        services().map(s -> s.title() + ":" + s.port()).toList());
    }

    @Test
    void namesNoFileThatIsMissing() {
        Compose.file()
                .each("/services")
                .flatMap(service -> service.texts("/volumes").stream())
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> Project.DEPLOY.resolve(volume.substring(2, volume.indexOf(':'))))
                .forEach(file -> assertThat(file).exists());
    }

    private static String major(String image) {
        return image.replaceFirst(".*:(\\d+).*", "$1");
    }
}
