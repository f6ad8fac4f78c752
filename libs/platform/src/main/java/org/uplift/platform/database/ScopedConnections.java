package org.uplift.platform.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.jdbc.PgConnection;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;

/// Tells the database in whose name it is asked, whenever a connection leaves the pool: for the
/// transaction, where one has begun, else until the connection leaves the pool the next time.
/// Everything is said each time, so a connection brings nothing along from its last use.
///
/// It is the first that is said to the database, so it shows whether somebody is there. A
/// connection that does not answer soon is broken off: whoever uses it learns that the database is
/// away, and the pool throws it out. Were the failure thrown here, the pool would keep the dead
/// connection.
@ApplicationScoped
class ScopedConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ScopedConnections.class);

    private static final String DECLARE =
            """
            select set_config('role', ?, ?), set_config('uplift.from', ?, ?),
                   set_config('uplift.until', ?, ?)\
            """;

    private static final String NO_OTHER = "none";

    private final Caller caller;
    private final String ownWork;
    private final int patienceMillis;

    /// @param ownWork the role that row-level security does not bind
    /// @param patience with a database that does not answer
    ScopedConnections(
            Caller caller,
            @ConfigProperty(name = "uplift.database.works") String ownWork,
            @ConfigProperty(name = "uplift.database.patience") Duration patience) {
        this.caller = caller;
        this.ownWork = ownWork;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var behalf = Behalf.declared().orElseGet(this::ofWhoeverAsks);
        try {
            var line = connection.unwrap(PgConnection.class);
            try {
                declareSoon(line, behalf);
            } catch (SQLException e) {
                LOG.warnf("A connection to the database is given up: %s", e.getMessage());
                line.abort(Runnable::run);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database was not told in whose name", e);
        }
    }

    private void declareSoon(PgConnection line, Behalf behalf) throws SQLException {
        var usual = line.getNetworkTimeout();
        line.setNetworkTimeout(Runnable::run, patienceMillis);
        declare(line, behalf);
        line.setNetworkTimeout(Runnable::run, usual);
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
