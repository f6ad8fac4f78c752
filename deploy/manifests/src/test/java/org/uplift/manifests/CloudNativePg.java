package org.uplift.manifests;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.List;
import java.util.Map;

/// The kinds of CloudNativePG 1.30 and of its Barman plugin 0.13, which publish no classes: of
/// their fields those that are used here, as their definitions have them.
final class CloudNativePg {

    private CloudNativePg() {}

    record Cluster(
            @JsonProperty(required = true) String apiVersion,
            @JsonProperty(required = true) String kind,
            @JsonProperty(required = true) ObjectMeta metadata,
            @JsonProperty(required = true) ClusterSpec spec) {}

    record ClusterSpec(
            @JsonProperty(required = true) int instances,
            String imageName,
            PrimaryUpdateStrategy primaryUpdateStrategy,
            boolean enableSuperuserAccess,
            Bootstrap bootstrap,
            List<ExternalCluster> externalClusters,
            Managed managed,
            Postgresql postgresql,
            Storage storage,
            Storage walStorage,
            ResourceRequirements resources,
            Affinity affinity,
            List<Plugin> plugins) {}

    enum PrimaryUpdateStrategy {
        @JsonProperty("supervised")
        SUPERVISED,
        @JsonProperty("unsupervised")
        UNSUPERVISED
    }

    record Bootstrap(Initdb initdb, Recovery recovery) {}

    record Initdb(
            String database,
            String owner,
            String encoding,
            String localeCollate,
            String localeCType,
            boolean dataChecksums,
            List<String> postInitApplicationSQL) {}

    record Recovery(String source, String database, String owner, RecoveryTarget recoveryTarget) {}

    record RecoveryTarget(String targetTime) {}

    record ExternalCluster(@JsonProperty(required = true) String name, Plugin plugin) {}

    record Managed(List<Role> roles) {}

    record Role(
            @JsonProperty(required = true) String name,
            boolean login,
            boolean inherit,
            boolean bypassrls,
            List<String> inRoles,
            Named passwordSecret) {}

    record Named(@JsonProperty(required = true) String name) {}

    record Postgresql(Synchronous synchronous, Map<String, String> parameters) {}

    record Synchronous(
            @JsonProperty(required = true) Method method,
            @JsonProperty(required = true) int number,
            DataDurability dataDurability) {}

    enum Method {
        @JsonProperty("any")
        ANY,
        @JsonProperty("first")
        FIRST
    }

    enum DataDurability {
        @JsonProperty("required")
        REQUIRED,
        @JsonProperty("preferred")
        PREFERRED
    }

    record Storage(String size) {}

    record Affinity(
            boolean enablePodAntiAffinity, String podAntiAffinityType, String topologyKey) {}

    record Plugin(
            @JsonProperty(required = true) String name,
            boolean isWALArchiver,
            Map<String, String> parameters) {}

    record ScheduledBackup(
            @JsonProperty(required = true) String apiVersion,
            @JsonProperty(required = true) String kind,
            @JsonProperty(required = true) ObjectMeta metadata,
            @JsonProperty(required = true) ScheduledBackupSpec spec) {}

    record ScheduledBackupSpec(
            @JsonProperty(required = true) String schedule,
            @JsonProperty(required = true) Named cluster,
            boolean immediate,
            OwnerReference backupOwnerReference,
            BackupMethod method,
            Named pluginConfiguration) {}

    enum OwnerReference {
        @JsonProperty("none")
        NONE,
        @JsonProperty("self")
        SELF,
        @JsonProperty("cluster")
        CLUSTER
    }

    enum BackupMethod {
        @JsonProperty("barmanObjectStore")
        BARMAN_OBJECT_STORE,
        @JsonProperty("volumeSnapshot")
        VOLUME_SNAPSHOT,
        @JsonProperty("plugin")
        PLUGIN
    }

    record ObjectStore(
            @JsonProperty(required = true) String apiVersion,
            @JsonProperty(required = true) String kind,
            @JsonProperty(required = true) ObjectMeta metadata,
            @JsonProperty(required = true) ObjectStoreSpec spec) {}

    record ObjectStoreSpec(
            String retentionPolicy,
            @JsonProperty(required = true) StoreConfiguration configuration) {}

    record StoreConfiguration(
            @JsonProperty(required = true) String destinationPath,
            String endpointURL,
            S3Credentials s3Credentials,
            Wal wal,
            Data data) {}

    record S3Credentials(SecretKey accessKeyId, SecretKey secretAccessKey) {}

    record SecretKey(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String key) {}

    record Wal(Compression compression, int maxParallel) {}

    record Data(Compression compression) {}

    enum Compression {
        @JsonProperty("bzip2")
        BZIP2,
        @JsonProperty("gzip")
        GZIP,
        @JsonProperty("lz4")
        LZ4,
        @JsonProperty("snappy")
        SNAPPY
    }
}
