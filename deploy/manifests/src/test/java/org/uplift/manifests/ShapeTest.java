package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    replica      | {apiVersion: apps/v1, kind: Deployment, spec: {replica: 1}}
                    name         | {apiVersion: v1, kind: Service, metadata: {name: 1}}
                    size         | {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {size: 1}}
                    partitions   | {apiVersion: kafka.strimzi.io/v1, kind: KafkaTopic, spec: {partitions: "1"}}
                    storag       | CLUSTER {instances: 1, storag: {size: 1Gi}}
                    bypassRls    | CLUSTER {instances: 1, managed: {roles: [{name: a, bypassRls: true}]}}
                    instances    | CLUSTER {imageName: postgresql}
                    instances    | CLUSTER {instances: "1"}
                    name         | CLUSTER {instances: 1, managed: {roles: [{login: true}]}}
                    method       | CLUSTER {instances: 1, postgresql: {synchronous: {method: all, number: 1}}}
                    shared       | CLUSTER {instances: 1, postgresql: {parameters: {shared: 512}}}
                    requirement  | CLUSTER {instances: 1, resources: {requirement: {cpu: 1}}}
                    schedules    | BACKUP {cluster: {name: db}, schedule: "0 0 18 * * *", schedules: 1}
                    schedule     | BACKUP {cluster: {name: db}}
                    secretKey    | STORE {configuration: {destinationPath: a, s3Credentials: {secretKey: a}}}
                    compression  | STORE {configuration: {destinationPath: a, wal: {compression: tar}}}
                    """)
    void refusesWhatNobodyKnows(String culprit, String wrong) {
        var document =
                wrong.replace("CLUSTER", head("postgresql.cnpg.io/v1", "Cluster"))
                        .replace("BACKUP", head("postgresql.cnpg.io/v1", "ScheduledBackup"))
                        .replace("STORE", head("barmancloud.cnpg.io/v1", "ObjectStore"));
        var resource = Manifest.all(document).getFirst();
        assertThatThrownBy(() -> Shape.check(resource))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("\"" + culprit + "\"");
    }

    private static String head(String version, String kind) {
        return "apiVersion: %s\nkind: %s\nmetadata: {name: a}\nspec: ".formatted(version, kind);
    }

    @Test
    void refusesAKeySaidTwice() {
        assertThatThrownBy(() -> Manifest.all("{kind: Pod, kind: Service}"))
                .hasMessageContaining("uplicate");
    }
}
