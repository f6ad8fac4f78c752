package org.uplift.household.registry;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.uplift.platform.sealing.Holding;
import org.uplift.platform.secrecy.Seal;

/// Households that were erased and are still sought in what was brought in as files.
@Singleton
public class Erasures implements Holding {

    private static final String SOUGHT =
            "select household_id, sought from erasure where sought is not null";

    private final Seal seal;

    Erasures(Seal seal) {
        this.seal = seal;
    }

    static String bond(UUID household) {
        return "erasure/" + household;
    }

    /// The numbers each is known by, for some of them.
    public Map<UUID, List<String>> sought(Connection connection) throws SQLException {
        return sought(connection, SOUGHT + " order by erased_at limit 100");
    }

    /// The numbers that any of them is known by.
    Set<String> numbers(Connection connection) throws SQLException {
        return sought(connection, SOUGHT).values().stream().flatMap(List::stream).collect(toSet());
    }

    private Map<UUID, List<String>> sought(Connection connection, String select)
            throws SQLException {
        var sought = new HashMap<UUID, List<String>>();
        try (var erased = connection.prepareStatement(select)) {
            var rows = erased.executeQuery();
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                sought.put(id, Erasure.sought(seal.open(rows.getString(2), bond(id))));
            }
        }
        return sought;
    }

    /// Nothing of it is anywhere any more, and nobody knows what it was called.
    public void found(Connection connection, Iterable<UUID> households) throws SQLException {
        try (var update =
                connection.prepareStatement(
                        "update erasure set sought = null where household_id = ?")) {
            for (var household : households) {
                update.setObject(1, household);
                update.addBatch();
            }
            var _ = update.executeBatch();
        }
    }

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public long pieces(Connection connection) throws SQLException {
        return sought(connection).isEmpty() ? 0 : 1;
    }

    /// Few, and soon forgotten.
    @Override
    public Done sealAnew(Connection connection, String after, int most) throws SQLException {
        var sought = sought(connection);
        if (!after.isEmpty() || sought.isEmpty()) {
            return new Done("all", 0);
        }
        try (var erased = connection.prepareStatement(SOUGHT + " for update");
                var into =
                        connection.prepareStatement(
                                "update erasure set sought = ? where household_id = ?")) {
            var rows = erased.executeQuery();
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                into.setString(1, seal.anew(rows.getString(2), bond(id)));
                into.setObject(2, id);
                into.addBatch();
            }
            var _ = into.executeBatch();
        }
        return new Done("all", 1);
    }
}
