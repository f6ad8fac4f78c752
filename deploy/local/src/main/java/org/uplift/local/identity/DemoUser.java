package org.uplift.local.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A made-up person, or a department's program, with their roles and one duty area.
public record DemoUser(String name, List<String> roles, String division, String who) {

    private static final String SENSITIVE = "sensitive-reader";
    private static final String ANHUI = "340000000000";
    private static final String LIXIN = "341623000000";
    private static final String XIUWEN = "520123000000";
    private static final String CHENGGUAN = "341623100000";
    private static final String CHENGDONG = "341623100200";

    public static final List<DemoUser> ALL =
            List.of(
                    new DemoUser(
                            "officer",
                            List.of("county-officer", SENSITIVE),
                            LIXIN,
                            "county officer of Lixin"),
                    new DemoUser(
                            "province",
                            List.of("county-officer", SENSITIVE),
                            ANHUI,
                            "officer of the province"),
                    new DemoUser(
                            "xiuwen",
                            List.of("county-officer", SENSITIVE),
                            XIUWEN,
                            "county officer of Xiuwen, where the kiwi grows"),
                    new DemoUser(
                            "township", List.of("township-officer"), CHENGGUAN, "township officer"),
                    new DemoUser("cadre", List.of("village-cadre"), CHENGDONG, "village cadre"),
                    new DemoUser(
                            "doctor",
                            List.of("village-cadre", SENSITIVE),
                            CHENGDONG,
                            "village doctor, trusted with health and children"),
                    new DemoUser(
                            "helper", List.of("helper"), CHENGDONG, "helper of ten households"),
                    new DemoUser(
                            "department", List.of("department"), LIXIN, "a department's program"),
                    new DemoUser("employer", List.of("employer"), LIXIN, "employer"),
                    new DemoUser("resident", List.of("resident"), CHENGDONG, "resident"),
                    new DemoUser("grower", List.of("grower"), CHENGDONG, "fruit grower"),
                    new DemoUser("auditor", List.of("auditor"), LIXIN, "auditor"),
                    new DemoUser("revision", List.of("auditor"), ANHUI, "auditor of the province"),
                    new DemoUser(
                            "operator", List.of("operator"), LIXIN, "operator of the platform"));

    public static Optional<DemoUser> named(String name) {
        return ALL.stream().filter(user -> user.name.equals(name)).findFirst();
    }

    /// Stable over runs and no name.
    UUID subject() {
        return UUID.nameUUIDFromBytes(("demo user " + name).getBytes(StandardCharsets.UTF_8));
    }
}
