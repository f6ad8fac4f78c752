package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsTest {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

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
    void theRegisterIsToldWhereItsKeysLie(Overlay overlay) {
        var household =
                Service.all().stream()
                        .filter(service -> service.word().equals("household"))
                        .findFirst()
                        .orElseThrow();
        assertThat(told(overlay, household))
                .containsEntry("UPLIFT_KEYS_FILE", "/etc/uplift/keys/keyring.json");
        assertThat(Compose.environment(household.title()))
                .containsEntry("UPLIFT_KEYS_FILE", "/etc/uplift/keys/keyring.json");
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
