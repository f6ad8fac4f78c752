package org.uplift.household.hooks;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.uplift.household.sealing.Holding;
import org.uplift.platform.secrecy.Seal;

/// The secrets by which hooks are signed.
@Singleton
class SealedHooks implements Holding {

    private static final String NEXT =
            """
            select id, secret from task_hook where id > cast(? as uuid)
            order by id limit ? for update\
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Seal seal;

    SealedHooks(Seal seal) {
        this.seal = seal;
    }

    @Override
    public String name() {
        return "task-hooks";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from task_hook")) {
            var found = count.executeQuery();
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        var place = after;
        var pieces = 0;
        try (var next = connection.prepareStatement(NEXT);
                var anew =
                        connection.prepareStatement(
                                "update task_hook set secret = ? where id = ?")) {
            next.setString(1, after.isEmpty() ? FIRST.toString() : after);
            next.setInt(2, most);
            for (var rows = next.executeQuery(); rows.next(); pieces++) {
                var id = rows.getObject(1, UUID.class);
                place = id.toString();
                anew.setString(1, again(id, rows.getString(2)));
                anew.setObject(2, id);
                anew.addBatch();
            }
            var _ = anew.executeBatch();
        }
        return new Done(place, pieces);
    }

    private String again(UUID id, String secret) {
        return seal.close(seal.open(secret, Hook.bond(id)), Hook.bond(id));
    }
}
