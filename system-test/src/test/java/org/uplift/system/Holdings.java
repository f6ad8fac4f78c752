package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// How much a service keeps, and how much it has told, once it is done with all it was given. The
/// audit is left out: that something was asked for in vain is written down, too.
record Holdings(Map<String, Long> counts) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String TOLD = "told";

    /// What a granted request may change, by its path.
    private static final Map<String, String> REGISTER =
            Map.ofEntries(
                    Map.entry("household", "/v1/(households|imports)/.*"),
                    Map.entry("household_version", "/v1/(households|imports)/.*"),
                    Map.entry("person", "/v1/(households|imports)/.*"),
                    Map.entry("erasure", "/v1/households/.*"),
                    Map.entry("import", "/v1/imports.*"),
                    Map.entry("import_body", "/v1/imports.*"),
                    Map.entry("import_chunk", "/v1/imports.*"),
                    Map.entry("import_refusal", "/v1/imports.*"),
                    Map.entry("division", "/v1/divisions"),
                    Map.entry("platform_user", "/v1/(users|duties).*"),
                    Map.entry("user_history", "/v1/(users|duties|hand-overs).*"),
                    Map.entry("duty", "/v1/(users|duties|hand-overs).*"),
                    Map.entry("leave", "/v1/users/.*"),
                    Map.entry("hand_over", "/v1/(users|hand-overs).*"),
                    Map.entry("retention", "/v1/retentions/.*"),
                    Map.entry("emergency_access", "/v1/emergency-accesses.*"),
                    Map.entry("resealing", "/v1/resealings/.*"),
                    Map.entry("dead_letter", "/v1/dead-letters/.*"),
                    Map.entry(TOLD, "/v1/(?!household-searches).*"));

    private static final Map<Service, List<String>> OTHERS =
            Map.of(
                    Service.RELOCATION, List.of("candidate", "dead_letter"),
                    Service.JOBS, List.of("household", "labourer", "dead_letter"),
                    Service.TRACE, List.of("grower", "dead_letter"),
                    Service.ANALYTICS, List.of("poverty_line", "dead_letter"));

    static Holdings of(Platform platform, Service service) {
        await("all that was begun is done")
                .atMost(PATIENCE)
                .until(() -> isAtRest(platform, service));
        var counts = new TreeMap<String, Long>();
        var tables = OTHERS.getOrDefault(service, List.copyOf(REGISTER.keySet()));
        for (var table : tables) {
            counts.put(
                    table,
                    table.equals(TOLD)
                            ? told(platform)
                            : platform.number(service, "select count(*) from " + table));
        }
        return new Holdings(counts);
    }

    private static boolean isAtRest(Platform platform, Service service)
            throws ExecutionException, InterruptedException {
        return service == Service.HOUSEHOLD
                ? platform.number(
                                service,
                                """
                                select (select count(*) from outbox) + (select count(*) from import
                                    where state in ('received', 'checking', 'committing'))\
                                """)
                        == 0
                : Group.of(platform, service).isThrough();
    }

    private static long told(Platform platform) {
        return Stream.of("household-events", "duty-events")
                .mapToLong(topic -> new Facts(platform.bootstrapServers(), topic).count())
                .sum();
    }

    /// All but what granted requests may have changed.
    Map<String, Long> besides(List<String> granted) {
        var left = new TreeMap<>(counts);
        left.keySet().removeIf(kept -> granted.stream().anyMatch(path -> changes(path, kept)));
        return left;
    }

    private static boolean changes(String path, String kept) {
        return path.matches(REGISTER.getOrDefault(kept, ""));
    }
}
