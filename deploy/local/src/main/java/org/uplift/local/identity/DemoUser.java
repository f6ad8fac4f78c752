package org.uplift.local.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A made-up person, or a department's program, with one role and one duty area.
public record DemoUser(String name, String role, String division, String who) {

    private static final String ANHUI = "340000000000";
    private static final String LIXIN = "341623000000";
    private static final String CHENGGUAN = "341623100000";
    private static final String CHENGDONG = "341623100200";

    public static final List<DemoUser> ALL =
            List.of(
                    new DemoUser("officer", "county-officer", LIXIN, "county officer of Lixin"),
                    new DemoUser("province", "county-officer", ANHUI, "officer of the province"),
                    new DemoUser("township", "township-officer", CHENGGUAN, "township officer"),
                    new DemoUser("cadre", "village-cadre", CHENGDONG, "village cadre"),
                    new DemoUser("helper", "helper", CHENGDONG, "helper of ten households"),
                    new DemoUser("department", "department", LIXIN, "a department's program"),
                    new DemoUser("employer", "employer", LIXIN, "employer"),
                    new DemoUser("resident", "resident", CHENGDONG, "resident"),
                    new DemoUser("grower", "grower", CHENGDONG, "fruit grower"),
                    new DemoUser("auditor", "auditor", LIXIN, "auditor"),
                    new DemoUser("revision", "auditor", ANHUI, "auditor of the province"),
                    new DemoUser("operator", "operator", LIXIN, "operator of the platform"));

    public static Optional<DemoUser> named(String name) {
        return ALL.stream().filter(user -> user.name.equals(name)).findFirst();
    }

    /// Stable over runs and no name.
    UUID subject() {
        return UUID.nameUUIDFromBytes(("demo user " + name).getBytes(StandardCharsets.UTF_8));
    }
}
