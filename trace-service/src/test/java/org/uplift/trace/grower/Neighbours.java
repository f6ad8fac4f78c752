package org.uplift.trace.grower;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;

/// Growers made up for a test.
public final class Neighbours {

    private Neighbours() {}

    /// @return one that is known from now on
    public static UUID in(String division) {
        var id = Ids.next();
        var grower = new Grower(id, 1, division, division + "0001", 3, new BigDecimal(2), false);
        var growers = Arc.container().instance(Growers.class).get();
        Behalf.ofTheService(
                () -> QuarkusTransaction.requiringNew().run(() -> growers.learn(List.of(grower))));
        return id;
    }

    /// As the register's fact would.
    public static void erase(UUID household) {
        var farewells = Arc.container().listAll(Farewell.class);
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() -> farewells.forEach(it -> it.get().to(household))));
    }
}
