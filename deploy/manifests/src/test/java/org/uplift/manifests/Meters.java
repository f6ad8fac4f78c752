package org.uplift.manifests;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Metrics by name: those a query asks for, and those somebody exports.
final class Meters {

    /// Exported by Prometheus itself, the kubelet, Strimzi's exporter and the backup plugin.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "up",
                    "kubelet_volume_stats_available_bytes",
                    "kubelet_volume_stats_capacity_bytes",
                    "kafka_consumergroup_lag",
                    "kafka_topic_partition_under_replicated_partition",
                    "barman_cloud_cloudnative_pg_io_last_available_backup_timestamp");

    private static final Pattern NO_NAMES =
            Pattern.compile(
                    "\\{[^}]*}|\\[[^\\]]*]|\\b(?:by|without|on|ignoring)\\s*\\([^)]*\\)"
                            + "|\\b(?:and|or|unless|bool)\\b");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\w.])([a-zA-Z_:][\\w:]*)(?![\\w:]*\\s*\\()");

    private Meters() {}

    static Set<String> in(String query) {
        var names = new TreeSet<String>();
        var bare = NO_NAMES.matcher(query).replaceAll(" ");
        NAME.matcher(bare).results().forEach(name -> names.add(name.group(1)));
        return names;
    }

    static Set<String> ofOthers() {
        return OF_OTHERS;
    }

    /// What the services export, with the services that do: `metrics.txt`.
    static Map<String, String> ofServices() {
        var exported = new TreeMap<String, String>();
        Project.read(Project.DEPLOY.resolve("watch/metrics.txt"))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .forEach(line -> exported.put(line[0], line[1]));
        return exported;
    }
}
