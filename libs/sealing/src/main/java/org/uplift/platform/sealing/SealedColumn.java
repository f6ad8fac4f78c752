package org.uplift.platform.sealing;

import java.sql.Connection;
import java.sql.SQLException;

/// One sealed text a row, or none, in a table that is walked in the order of its keys.
public abstract class SealedColumn implements Holding {

    private final String name;
    private final String table;
    private final String column;
    private final String key;
    private final String kind;

    /// @param name of the part, as [Holding] has it
    /// @param kind of the key, as the database calls it
    protected SealedColumn(String name, String table, String column, String key, String kind) {
        this.name = name;
        this.table = table;
        this.column = column;
        this.key = key;
        this.kind = kind;
    }

    /// What is sealed under a key of the table, sealed anew.
    protected abstract String again(String key, String sealed);

    @Override
    public String name() {
        return name;
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        var sealed = "select count(%s) from %s".formatted(column, table);
        try (var count = connection.prepareStatement(sealed)) {
            var found = count.executeQuery();
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        var place = after;
        var pieces = 0;
        try (var next = connection.prepareStatement(next());
                var anew = connection.prepareStatement(anew())) {
            next.setBoolean(1, after.isEmpty());
            next.setString(2, after);
            next.setInt(3, most);
            for (var rows = next.executeQuery(); rows.next(); pieces++) {
                place = rows.getString(1);
                anew.setString(1, again(place, rows.getString(2)));
                anew.setString(2, place);
                anew.addBatch();
            }
            var _ = anew.executeBatch();
        }
        return new Done(place, pieces);
    }

    private String next() {
        return """
        select %1$s::text, %2$s from %3$s
        where %2$s is not null and (? or %1$s > nullif(?, '')::%4$s)
        order by %1$s limit ? for update\
        """
                .formatted(key, column, table, kind);
    }

    private String anew() {
        return "update %3$s set %2$s = ? where %1$s = ?::%4$s".formatted(key, column, table, kind);
    }
}
