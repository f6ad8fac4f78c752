package org.uplift.trace.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;

/// Every value that events of the caller's duty area have in some field.
@ApplicationScoped
class KnownValues {

    private final DataSource database;
    private final Caller caller;

    KnownValues(DataSource database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /// @param token of the page before; null for the first
    List<String> page(Kind kind, @Nullable String token, int rows) {
        var scope = caller.scope();
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(kind.page())) {
            ask.setString(1, scope.from());
            ask.setString(2, scope.until());
            ask.setString(3, token == null ? "" : read(token));
            ask.setInt(4, rows);
            var found = ask.executeQuery();
            var values = new ArrayList<String>();
            while (found.next()) {
                values.add(found.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException("The events cannot be read", e);
        }
    }

    static String token(String value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.getBytes(UTF_8));
    }

    private static String read(String token) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (IllegalArgumentException _) {
            // told below
        }
        throw Wrong.parameter("nextPageToken", "is none of ours");
    }
}
