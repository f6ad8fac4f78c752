package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final String CONTAINER = "/spec/template/spec/containers/0";
    private static final String KEYRING = "/etc/uplift/keys/keyring.json";

    @ParameterizedTest
    @EnumSource
    void servicesAreToldOnlyWhatTheyUnderstand(Overlay overlay) {
        for (var service : Service.all()) {
            assertThat(Keys.all()).containsAll(told(overlay, service).keySet());
        }
    }

    @ParameterizedTest
    @EnumSource
    void servicesAreToldAllTheyMustKnow(Overlay overlay) {
        for (var service : Service.all()) {
            assertThat(told(overlay, service))
                    .containsKeys(
                            "QUARKUS_DATASOURCE_USERNAME",
                            "QUARKUS_DATASOURCE_PASSWORD",
                            "QUARKUS_FLYWAY_USERNAME",
                            "QUARKUS_FLYWAY_PASSWORD",
                            "QUARKUS_OIDC_AUTH_SERVER_URL",
                            "KAFKA_SECURITY_PROTOCOL",
                            "KAFKA_SSL_KEYSTORE_PASSWORD")
                    .containsEntry("KAFKA_BOOTSTRAP_SERVERS", bootstrap(overlay))
                    .hasEntrySatisfying(
                            "QUARKUS_DATASOURCE_JDBC_URL",
                            url ->
                                    assertThat(url)
                                            .startsWith(database(overlay, service))
                                            .contains("sslmode=verify-full"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatAreNamedAreMounted(Overlay overlay) {
        for (var service : Service.all()) {
            var deployment = overlay.the("Deployment", service.title());
            var folders =
                    deployment.each(CONTAINER + "/volumeMounts").map(m -> m.text("/mountPath"));
            var files =
                    told(overlay, service).values().stream()
                            .filter(value -> value.contains("/etc/"))
                            .map(value -> value.substring(value.indexOf("/etc/")))
                            .map(file -> file.substring(0, file.lastIndexOf('/')))
                            .toList();
            assertThat(files).isNotEmpty();
            assertThat(folders.toList()).containsAll(files);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSealsIsToldWhereKeysOfItsOwnLie(Overlay overlay) {
        var sealing = Service.all().stream().filter(SettingsTest::isSealing).toList();
        assertThat(sealing).extracting(Service::word).containsExactly("household", "trace");
        for (var service : sealing) {
            assertThat(told(overlay, service)).containsEntry("UPLIFT_KEYS_FILE", KEYRING);
            assertThat(Compose.environment(service.title()))
                    .containsEntry("UPLIFT_KEYS_FILE", KEYRING);
        }
        assertThat(sealing.stream().flatMap(service -> secret(overlay, service)))
                .containsExactly("household-keys", "trace-keys");
        assertThat(sealing.stream().flatMap(SettingsTest::composed))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    private static boolean isSealing(Service service) {
        return Project.read(Project.ROOT.resolve(service.title()).resolve("pom.xml"))
                .contains("<artifactId>sealing</artifactId>");
    }

    private static Stream<String> secret(Overlay overlay, Service service) {
        return overlay.the("Deployment", service.title())
                .each("/spec/template/spec/volumes")
                .filter(volume -> volume.text("/name").equals("keys"))
                .map(volume -> volume.text("/secret/secretName"));
    }

    /// The keyring's file on the machine.
    private static Stream<String> composed(Service service) {
        return Compose.service(service.title()).texts("/volumes").stream()
                .filter(volume -> volume.contains(KEYRING));
    }

    @Test
    void composeTellsOnlyWhatIsUnderstood() {
        for (var service : Service.all()) {
            assertThat(Keys.all()).containsAll(Compose.environment(service.title()).keySet());
        }
    }

    private static Map<String, String> told(Overlay overlay, Service service) {
        var deployment = overlay.the("Deployment", service.title());
        var told = new TreeMap<String, String>();
        deployment
                .each(CONTAINER + "/envFrom")
                .map(from -> overlay.the("ConfigMap", from.text("/configMapRef/name")))
                .flatMap(map -> map.tree().path("data").properties().stream())
                .forEach(entry -> told.put(entry.getKey(), entry.getValue().asText()));
        deployment
                .each(CONTAINER + "/env")
                .forEach(variable -> told.put(variable.text("/name"), ""));
        return told;
    }

    private static String bootstrap(Overlay overlay) {
        var kafka = overlay.every("Kafka").findAny().orElseThrow();
        return "%s-kafka-bootstrap:%s"
                .formatted(kafka.name(), kafka.text("/spec/kafka/listeners/0/port"));
    }

    private static String database(Overlay overlay, Service service) {
        var cluster = overlay.the("Cluster", service.word() + "-db");
        return "jdbc:postgresql://%s-rw:5432/%s?"
                .formatted(cluster.name(), cluster.text("/spec/bootstrap/initdb/database"));
    }
}
