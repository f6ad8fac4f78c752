package org.uplift.household.duties;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import org.hibernate.Session;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.database.OneColumn;

/// How something is decided about users: one decision after the other, in a transaction that sees
/// all duties, whoever decides. What is told of somebody has to be whole, though whoever decides
/// may not see all of it.
@ApplicationScoped
class Decisions {

    private static final String ALONE = "select 1 from pg_advisory_xact_lock(75000)";

    private final Session database;

    Decisions(Session database) {
        this.database = database;
    }

    <T> T take(Callable<T> decision) {
        return look(() -> {
            var _ = OneColumn.of(database, ALONE, Integer.class).getSingleResult();
            return decision.call();
        });
    }

    /// Where nothing is decided nobody has to wait.
    <T> T look(Callable<T> question) {
        return Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(question));
    }
}
