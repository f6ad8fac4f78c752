package org.uplift.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A session of the relay's own, beside the pool, for as long as it is on duty.
///
/// A row deleted twice does no harm, so its commits need not wait for the disk. The plans are
/// given: statistics of a table that is empty most of the time would mislead the planner.
@ApplicationScoped
public class RelaySession {

    private static final Map<String, String> CUSTOMS =
            Map.of(
                    "ApplicationName", "relay",
                    "tcpKeepAlive", "true",
                    "connectTimeout", "5",
                    "loginTimeout", "5",
                    "socketTimeout", "60",
                    "options",
                            "-c synchronous_commit=off -c enable_seqscan=off"
                                    + " -c enable_bitmapscan=off");

    private final String url;
    private final Properties properties = new Properties();

    public RelaySession(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        properties.putAll(CUSTOMS);
        user.ifPresent(name -> properties.put("user", name));
        password.ifPresent(secret -> properties.put("password", secret));
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, properties);
    }
}
