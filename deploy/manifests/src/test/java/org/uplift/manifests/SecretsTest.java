package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SecretsTest {

    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|secret|token|access_key|private).*");

    /// Made by hand before the first installation.
    private static final Set<String> BY_HAND =
            Set.of(
                    "backup-store",
                    "media-store",
                    "uplift-tls",
                    "household-keys",
                    "household-pages",
                    "trace-keys");

    @ParameterizedTest
    @EnumSource
    void noneIsInTheFiles(Overlay overlay) {
        assertThat(overlay.every("Secret")).isEmpty();
        assertThat(overlay.every("ConfigMap"))
                .flatExtracting(map -> map.tree().path("data").properties())
                .noneMatch(entry -> SECRET.matcher(entry.getKey()).matches());
        assertThat(
                        overlay.every("Deployment")
                                .flatMap(d -> d.each("/spec/template/spec/containers/0/env"))
                                .filter(v -> SECRET.matcher(v.text("/name")).matches()))
                .isNotEmpty()
                .allMatch(variable -> variable.tree().at("/valueFrom").has("secretKeyRef"));
    }

    @Test
    void composeAsksForThem() {
        var given =
                Compose.file()
                        .each("/services")
                        .flatMap(
                                service -> service.tree().path("environment").properties().stream())
                        .filter(variable -> SECRET.matcher(variable.getKey()).matches())
                        .map(variable -> variable.getValue().asText())
                        .toList();
        assertThat(given).isNotEmpty().allMatch(value -> value.matches("\\$\\{[A-Z_]+:\\?.+}"));
        assertThat(Project.read(Project.DEPLOY.resolve("compose/env.example")))
                .doesNotContainPattern("PASSWORD=.");
    }

    @ParameterizedTest
    @EnumSource
    void everyOneThatIsNamedIsMadeBySomebody(Overlay overlay) {
        var made = new TreeSet<>(BY_HAND);
        Service.all().forEach(service -> made.add(service.word() + "-db-service"));
        overlay.every("KafkaUser").forEach(user -> made.add(user.name()));
        overlay.every("Kafka").forEach(kafka -> made.add(kafka.name() + "-cluster-ca-cert"));
        overlay.every("Cluster")
                .flatMap(cluster -> Stream.of(cluster.name() + "-app", cluster.name() + "-ca"))
                .forEach(made::add);
        assertThat(overlay.resources().stream().flatMap(SecretsTest::named))
                .isNotEmpty()
                .allMatch(made::contains);
    }

    @ParameterizedTest
    @EnumSource
    void aServiceIsGivenItsOwn(Overlay overlay) {
        for (var service : Service.all()) {
            var own =
                    Stream.of(
                            service.title(),
                            service.word() + "-db-app",
                            service.word() + "-db-service",
                            service.word() + "-db-ca",
                            "uplift-cluster-ca-cert");
            var more =
                    Stream.of(
                                    "household-keys",
                                    "household-pages",
                                    "household-media-store",
                                    "trace-keys")
                            .filter(it -> it.startsWith(service.word() + "-"))
                            .map(it -> it.replace("household-media", "media"));
            assertThat(named(overlay.the("Deployment", service.title())).distinct())
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(own, more).toList());
        }
    }

    @Test
    void thoseMadeByHandAreDescribed() {
        var guide = Project.read(Project.DEPLOY.resolve("kubernetes/README.md"));
        assertThat(BY_HAND).allMatch(guide::contains);
        assertThat(guide).contains("$name-db-service");
    }

    private static Stream<String> named(Manifest resource) {
        var found = Stream.<String>builder();
        for (var reference : resource.tree().findValues("secretKeyRef")) {
            found.add(reference.path("name").asText());
        }
        for (var secret : resource.tree().findValues("secret")) {
            found.add(secret.path(secret.has("name") ? "name" : "secretName").asText());
        }
        resource.tree().findValues("secretName").forEach(name -> found.add(name.asText()));
        for (var key : new String[] {"accessKeyId", "secretAccessKey"}) {
            resource.tree().findValues(key).forEach(ref -> found.add(ref.path("name").asText()));
        }
        return found.build();
    }
}
