package org.uplift.household.imports;

import static org.uplift.household.imports.Database.update;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Page;

/// The imports.
@ApplicationScoped
class Imports {

    private static final String SELECT =
            """
            select id, division, maker, format, digest, bytes, state, failure, place, attempts,
                done, total, rows, households, preview, made_at, changed_at
            from import\
            """;

    private static final String WITHIN =
            """
             where division >= ? and division < ? and (made_at, id) < (?, ?)
            order by made_at desc, id desc limit ?\
            """;

    private static final String INSERT =
            """
            insert into import (id, division, maker, format, digest, bytes, state, total, made_at,
                changed_at) values (?, ?, ?, ?, ?, ?, 'received', ?, ?, ?)
            on conflict (id) do nothing\
            """;

    private final Database database;
    private final Clock clock;

    Imports(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false when there is one with this id already
    boolean add(Connection connection, UUID id, String division, String maker, Upload file)
            throws SQLException {
        Arrivals.enter(connection);
        return update(
                        connection,
                        INSERT,
                        id,
                        division,
                        maker,
                        file.format().name(),
                        file.digest(),
                        file.bytes(),
                        file.lines(),
                        now(),
                        now())
                == 1;
    }

    /// @return false while one is being added that the others do not see yet
    boolean isNobodyAdding() throws SQLException {
        return database.whole(Arrivals::isEmpty);
    }

    Optional<Import> find(UUID id) {
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(SELECT + " where id = ?")) {
                select.setObject(1, id);
                var found = select.executeQuery();
                return found.next() ? Optional.of(Import.of(found)) : Optional.empty();
            }
        });
    }

    /// Those of an area, the newest first.
    Page<Import> within(DivisionScope scope, ImportPlace after, int limit) {
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(SELECT + WITHIN)) {
                select.setString(1, scope.from());
                select.setString(2, scope.until());
                select.setObject(3, after.madeAt());
                select.setObject(4, after.id());
                select.setInt(5, limit + 1);
                var found = select.executeQuery();
                var all = new ArrayList<Import>();
                while (found.next()) {
                    all.add(Import.of(found));
                }
                return Page.of(all, limit, one -> ImportPlace.of(one).toString());
            }
        });
    }

    /// Those that somebody has to go on with, oldest first.
    List<UUID> waiting() {
        var sql =
                "select id from import where state in ('received', 'checking', 'committing')"
                        + " order by made_at";
        return database.ask(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                var found = select.executeQuery();
                var all = new ArrayList<UUID>();
                while (found.next()) {
                    all.add(found.getObject(1, UUID.class));
                }
                return all;
            }
        });
    }

    /// @return false while somebody works on it
    boolean remove(Connection connection, UUID id) throws SQLException {
        var sql = "delete from import where id = ? and state in ('ready', 'committed', 'failed')";
        return update(connection, sql, id) == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
