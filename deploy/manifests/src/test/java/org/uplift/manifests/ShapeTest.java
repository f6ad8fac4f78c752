package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

    @ParameterizedTest
    @EnumSource
    void holdsOnlyWhatKubernetesAndItsOperatorsUnderstand(Overlay overlay)
            throws JsonProcessingException {
        for (var resource : overlay.resources()) {
            Shape.check(resource);
        }
    }

    @Test
    void everyFileOfTheBaseIsUnderstoodByItself() throws JsonProcessingException {
        var files =
                Project.files(Project.DEPLOY.resolve("kubernetes/base"), ".yaml").stream()
                        .filter(file -> !file.endsWith("kustomization.yaml"))
                        .toList();
        assertThat(files).hasSizeGreaterThan(10);
        for (var file : files) {
            for (var resource : Manifest.all(Project.read(file))) {
                Shape.check(resource);
            }
        }
    }

    @Test
    void refusesWhatNobodyKnows() {
        var wrong =
                List.of(
                        "{apiVersion: apps/v1, kind: Deployment, spec: {replica: 1}}",
                        "{apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {size: 1}}");
        for (var document : wrong) {
            assertThatThrownBy(() -> Shape.check(Manifest.all(document).getFirst()))
                    .isInstanceOf(UnrecognizedPropertyException.class);
        }
    }

    @Test
    void refusesAKeySaidTwice() {
        assertThatThrownBy(() -> Manifest.all("{kind: Pod, kind: Service}"))
                .hasMessageContaining("uplicate");
    }
}
