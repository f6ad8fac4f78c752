package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerfileTest {

    private static final List<String> LINES =
            Project.read(Project.DEPLOY.resolve("Containerfile")).lines().toList();

    @Test
    void runsAsTheUserKubernetesRunsItAs() {
        for (var overlay : Overlay.values()) {
            assertThat(overlay.every("Deployment"))
                    .extracting(
                            d -> d.text("/spec/template/spec/securityContext/runAsUser"),
                            d -> d.text("/spec/template/spec/securityContext/runAsGroup"))
                    .extracting(user ->
                            "USER " + user.toList().getFirst() + ":" + user.toList().getLast())
                    .containsOnly(line("USER"));
        }
    }

    @Test
    void takesTheJavaTheSourcesAreWrittenFor() {
        var release = Project.read(Project.ROOT.resolve("pom.xml"));
        assertThat(release)
                .contains(
                        "<maven.compiler.release>%s</maven.compiler.release>"
                                .formatted(line("ARG JDK").replaceFirst(".*=", "")));
        assertThat(LINES.stream().filter(line -> line.startsWith("FROM")))
                .allMatch(line -> line.contains("eclipse-temurin:${JDK}-"));
    }

    @Test
    void takesWhatTheBuildPuts() {
        assertThat(Project.custom("quarkus.package.jar.type")).isEqualTo("aot-jar");
        assertThat(line("COPY --from=build")).contains("/${SERVICE}/target/quarkus-app/ ./");
        assertThat(line("ENTRYPOINT")).endsWith("\"-jar\", \"quarkus-run.jar\"]");
    }

    /// The identity provider of the local run would let anybody in.
    @Test
    void takesNothingOfTheLocalRun() {
        for (var service : Service.values()) {
            var pom = Project.read(Project.ROOT.resolve(service.title()).resolve("pom.xml"));
            assertThat(pom).doesNotContain("<artifactId>sandbox<");
            assertThat(pom.split("<artifactId>local</artifactId>", -1))
                    .as(service.title())
                    .satisfies(parts ->
                            assertThat(parts)
                                    .skip(1)
                                    .allMatch(p -> p.stripLeading().matches("(?s)<version>[^<]+</version><scope>test<.*")));
        }
    }

    private static String line(String start) {
        return LINES.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
}
