package org.uplift.testkit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.uplift.platform.secrecy.Keyring;

/// What a database holds that was sealed with a key: each sealed value begins with Tink's version
/// and the key's number, as bytes or as letters. Looked for by the owner of the tables, whom no row
/// is hidden from.
public final class KeyTraces {

    /// Letters tell six bits each, so six of them are of these five bytes alone.
    private static final int LETTERS = 6;

    private static final String COLUMNS =
            """
            select quote_ident(c.relname), quote_ident(a.attname), a.atttypid = 'bytea'::regtype
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                and a.attnum > 0 and not a.attisdropped
            order by c.relname, a.attname\
            """;

    private KeyTraces() {}

    /// Columns with something that was sealed with the key which a keyring seals with, such as
    /// `person.id_sealed`.
    public static List<String> of(Keyring keyring) throws SQLException {
        var number = Integer.parseUnsignedInt(keyring.name(), 16);
        var beginning = ByteBuffer.allocate(5).put((byte) 1).putInt(number).array();
        var letters = Base64.getUrlEncoder().encodeToString(beginning).substring(0, LETTERS);
        var found = new ArrayList<String>();
        try (var connection = connection();
                var columns = connection.createStatement().executeQuery(COLUMNS)) {
            while (columns.next()) {
                var table = columns.getString(1);
                var column = columns.getString(2);
                var isThere =
                        columns.getBoolean(3)
                                ? isThere(connection, table, column, beginning)
                                : isThere(connection, table, column + "::text", letters);
                if (isThere) {
                    found.add(table + "." + column);
                }
            }
        }
        return found;
    }

    private static boolean isThere(
            Connection connection, String table, String column, Object sought) throws SQLException {
        var sql = "select exists (select from %s where position(? in %s) > 0)";
        try (var select = connection.prepareStatement(sql.formatted(table, column))) {
            select.setObject(1, sought);
            var found = select.executeQuery();
            return found.next() && found.getBoolean(1);
        }
    }

    private static Connection connection() throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
