package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseTest {

    private static final String ENVIRONMENT = "/spec/template/spec/containers/0/env";

    static Stream<Service> services() {
        return Service.all().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceLogsInAsARoleThatOwnsNothing(Service service) {
        for (var overlay : Overlay.values()) {
            var database = overlay.the("Cluster", service.word() + "-db");
            var deployment = overlay.the("Deployment", service.title());
            assertThat(database.text("/spec/bootstrap/initdb/owner")).isEqualTo(service.word());
            assertThat(secret(deployment, "QUARKUS_FLYWAY_USERNAME"))
                    .isEqualTo(database.name() + "-app");

            var login = role(database, service.word() + "_service");
            assertThat(secret(deployment, "QUARKUS_DATASOURCE_USERNAME"))
                    .isEqualTo(login.text("/passwordSecret/name"));
            assertThat(login.tree().path("bypassrls").asBoolean()).isFalse();
            assertThat(login.tree().path("superuser").asBoolean()).isFalse();
            assertThat(login.tree().path("inherit").asBoolean(true)).isFalse();
            assertThat(login.texts("/inRoles")).containsExactly(service.word() + "_works");
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void nobodyLogsInAsTheRoleThatSeesAll(Service service) {
        var database = Overlay.PRODUCTION.the("Cluster", service.word() + "-db");
        var works = role(database, service.word() + "_works");
        assertThat(works.tree().path("bypassrls").asBoolean()).isTrue();
        assertThat(works.tree().path("login").asBoolean(true)).isFalse();
        assertThat(works.tree().has("passwordSecret")).isFalse();
    }

    private static Manifest role(Manifest database, String name) {
        return database.each("/spec/managed/roles")
                .filter(role -> role.text("/name").equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("There is no role " + name));
    }

    private static String secret(Manifest deployment, String variable) {
        return deployment
                .each(ENVIRONMENT)
                .filter(v -> v.text("/name").equals(variable))
                .map(v -> v.text("/valueFrom/secretKeyRef/name"))
                .findAny()
                .orElseThrow(() -> new AssertionError("Nothing is said of " + variable));
    }
}
