package org.uplift.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;

/// Tells the database in whose name it is asked, whenever a connection leaves the pool: for the
/// transaction, where one has begun, else until the connection leaves the pool the next time.
/// Everything is said each time, so a connection brings nothing along from its last use.
@ApplicationScoped
class ScopedConnections implements AgroalPoolInterceptor {

    private static final String DECLARE =
            """
            select set_config('role', ?, ?), set_config('uplift.from', ?, ?),
                   set_config('uplift.until', ?, ?)\
            """;

    private static final String NO_OTHER = "none";

    private final Caller caller;
    private final String ownWork;

    /// @param ownWork the role that row-level security does not bind
    ScopedConnections(
            Caller caller, @ConfigProperty(name = "uplift.database.works") String ownWork) {
        this.caller = caller;
        this.ownWork = ownWork;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            declare(connection, Behalf.declared().orElseGet(this::ofWhoeverAsks));
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told in whose name", e);
        }
    }

    private Behalf ofWhoeverAsks() {
        var isRequest = Arc.container().requestContext().isActive();
        return Behalf.of(isRequest ? caller.scope() : DivisionScope.nothing());
    }

    private void declare(Connection connection, Behalf behalf) throws SQLException {
        var isTransaction = !connection.getAutoCommit();
        try (var declare = connection.prepareStatement(DECLARE)) {
            declare.setString(1, behalf.isOwnWork() ? ownWork : NO_OTHER);
            declare.setBoolean(2, isTransaction);
            declare.setString(3, behalf.scope().from());
            declare.setBoolean(4, isTransaction);
            declare.setString(5, behalf.scope().until());
            declare.setBoolean(6, isTransaction);
            var _ = declare.execute();
        }
    }
}
