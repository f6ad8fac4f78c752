package org.uplift.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.uplift.sandbox.Database;

/// The servers a service runs on.
///
/// @param edition another one has another consumer group, which has heard nothing yet
record Track(Database database, String kafka, int edition) {

    Map<String, String> settings() {
        var settings = new HashMap<>(database.environment());
        settings.putAll(
                Map.of(
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        "0",
                        "QUARKUS_OIDC_TENANT_ENABLED",
                        "false",
                        "KAFKA_BOOTSTRAP_SERVERS",
                        kafka,
                        "UPLIFT_PROJECTION_EDITION",
                        Integer.toString(edition)));
        return settings;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
