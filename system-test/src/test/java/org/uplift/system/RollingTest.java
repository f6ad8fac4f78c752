package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A service is replaced while it is at work, as Kubernetes does: another one starts, and when it
/// is ready the first is told to end. On a machine that is busy with starting, the database may be
/// slow to answer; that says nothing of the replacement.
class RollingTest {

    private static final Map<String, String> PATIENT =
            Map.of(
                    "UPLIFT_DATABASE_PATIENCE",
                    "PT1M",
                    "QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT",
                    "PT1M");

    private final Platform platform = Platform.up();
    private final List<Instance> others = new ArrayList<>();

    @AfterEach
    void dismissTheOthers() {
        others.forEach(platform::dismiss);
    }

    @Test
    void losesNoRequest() {
        var former = another("household-former");
        former.awaitReady();
        try (var balance = Balance.over(List.of(former))) {
            var load = Load.on(platform, "341124", 43, () -> api(balance));
            load.awaitMore(20);
            var next = another("household-next");
            next.awaitReady();
            balance.admit(next);
            load.awaitMore(20);

            balance.leave(former);
            Durations.tell(former.title() + " ends", former::stop);
            load.awaitMore(20);

            var reckoning = load.end();
            assertThat(load.failures()).isEmpty();
            reckoning.check();
        }
    }

    private Instance another(String name) {
        var another = platform.another(Service.HOUSEHOLD, name, PATIENT);
        others.add(another);
        return another;
    }

    private Api api(Balance balance) {
        return platform.as("province", balance.next());
    }
}
