package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IngressTest {

    private static final String PATHS = "/spec/rules/0/http/paths";
    private static final String PATH = "^@Path\\(\"(/[^\"]*)\"\\)";

    /// Keys of links stand at the root: one path each.
    private static final String KEYS = "@Path\\(\"\\{key:([0-9|]+)}/";

    private static final String BODY =
            "/metadata/annotations/nginx.ingress.kubernetes.io~1proxy-body-size";

    @ParameterizedTest
    @EnumSource
    void letsInAllThatTheServicesOfferAndNothingElse(Overlay overlay) {
        for (var service : Service.all()) {
            var ingress = overlay.the("Ingress", service.title());
            var open = ingress.each(PATHS).map(path -> path.text("/path")).toList();
            var offered =
                    Stream.concat(
                            Project.inSources(service.sources(), PATH).filter(p -> !p.equals("/")),
                            Project.inSources(service.sources(), KEYS)
                                    .flatMap(keys -> Stream.of(keys.split("\\|")))
                                    .map(key -> "/" + key));
            assertThat(offered)
                    .isNotEmpty()
                    .allMatch(
                            path -> open.stream().anyMatch(o -> (path + "/").startsWith(o + "/")));
            assertThat(open).noneMatch(path -> "/q/metrics".startsWith(path));
            assertThat(ingress.each(PATHS))
                    .extracting(path -> path.text("/backend/service/name"))
                    .containsOnly(service.title());
        }
    }

    @ParameterizedTest
    @EnumSource
    void encryptsWhatComesIn(Overlay overlay) {
        assertThat(overlay.every("Ingress"))
                .hasSize(Service.all().size())
                .allMatch(i -> i.texts("/spec/tls/0/hosts").contains(i.text("/spec/rules/0/host")));
        assertThat(overlay.every("Ingress").map(i -> i.text("/spec/rules/0/host")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void letsInBodiesAsLargeAsTheServiceTakes(Overlay overlay) {
        for (var service : Service.all()) {
            var large = service.settings().getProperty("uplift.http.large-body-limit");
            assertThat(overlay.the("Ingress", service.title()).text(BODY))
                    .isEqualToIgnoringCase(Objects.requireNonNullElseGet(large, this::ordinary));
        }
    }

    private String ordinary() {
        return Project.inSources(
                        Project.ROOT.resolve("libs/platform"),
                        "@WithDefault\\(\"(\\w+)\"\\)\\s+MemorySize bodyLimit\\(\\)")
                .findAny()
                .orElseThrow();
    }
}
