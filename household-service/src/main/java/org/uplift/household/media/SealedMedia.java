package org.uplift.household.media;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.secrecy.Seal;

/// The keys that media are sealed with. To seal them anew is to seal every medium anew, and moves
/// no byte of any.
@Singleton
class SealedMedia implements Holding {

    private static final String NEXT =
            """
            select id, secret, kind from (
                select id, secret, 'upload' as kind from upload
                union all select id, secret, 'medium' from medium) all_secrets
            where ? or id > ? order by id limit ?\
            """;

    private final Seal seal;

    SealedMedia(Seal seal) {
        this.seal = seal;
    }

    private record Sealed(UUID id, String secret, String table) {}

    @Override
    public String name() {
        return "media";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        var count = "select (select count(*) from upload) + (select count(*) from medium)";
        try (var select = connection.prepareStatement(count)) {
            var found = select.executeQuery();
            return found.next() ? found.getLong(1) : 0;
        }
    }

    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        var some = some(connection, after, most);
        for (var sealed : some) {
            reseal(connection, sealed);
        }
        return some.isEmpty()
                ? new Done(after, 0)
                : new Done(some.getLast().id().toString(), some.size());
    }

    private static List<Sealed> some(Connection connection, String after, int most)
            throws SQLException {
        try (var next = connection.prepareStatement(NEXT)) {
            next.setBoolean(1, after.isEmpty());
            next.setObject(2, after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after));
            next.setInt(3, most);
            var rows = next.executeQuery();
            var some = new ArrayList<Sealed>();
            while (rows.next()) {
                some.add(
                        new Sealed(
                                rows.getObject(1, UUID.class),
                                rows.getString(2),
                                rows.getString(3)));
            }
            return some;
        }
    }

    /// An upload may have become a medium meanwhile, sealed with the newest key.
    private void reseal(Connection connection, Sealed sealed) throws SQLException {
        var anew = seal.anew(sealed.secret(), Secret.bond(sealed.id()));
        var sql = "update %s set secret = ? where id = ? and secret = ?".formatted(sealed.table());
        try (var update = connection.prepareStatement(sql)) {
            update.setString(1, anew);
            update.setObject(2, sealed.id());
            update.setString(3, sealed.secret());
            var _ = update.executeUpdate();
        }
    }
}
