package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContainerfileTest {

    private static final List<String> LINES =
            Project.read(Project.DEPLOY.resolve("Containerfile")).lines().toList();

    private static final Pattern DEPENDENCY =
            Pattern.compile("<dependency>.*?</dependency>", Pattern.DOTALL);
    private static final Pattern LOCAL =
            Pattern.compile("<artifactId>(local|sandbox|testkit)</artifactId>");

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
        for (var service : Service.all()) {
            var pom = Project.read(Project.ROOT.resolve(service.title()).resolve("pom.xml"));
            assertThat(DEPENDENCY.matcher(pom).results().map(MatchResult::group))
                    .as(service.title())
                    .filteredOn(dependency -> LOCAL.matcher(dependency).find())
                    .isNotEmpty()
                    .allMatch(dependency -> dependency.contains("<scope>test</scope>"));
        }
    }

    private static String line(String start) {
        return LINES.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
}
