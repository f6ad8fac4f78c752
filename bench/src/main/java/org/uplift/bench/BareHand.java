package org.uplift.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Somebody at the database itself, with the statements of an edit and of a card prepared, and
/// nothing around them.
record BareHand(
        Connection database, PreparedStatement select, List<PreparedStatement> edit, List<UUID> ids)
        implements AutoCloseable {

    private static final String SELECT = "select * from household where id = ?";

    private static final List<String> EDIT =
            List.of(
                    "select * from household where id = ? for no key update",
                    """
                    insert into household_version
                        (household_id, version, valid_from, valid_until, changed_by, reason, file)
                    select id, version, changed_at, now(), changed_by, reason, file
                    from household where id = ?\
                    """,
                    """
                    update household set version = version + 1, changed_at = now(),
                        per_capita_fen = per_capita_fen + 1,
                        file = jsonb_set(file, '{incomes,0,wageFen}', to_jsonb(version))
                    where id = ?\
                    """,
                    "delete from person where household_id = ?",
                    "insert into person select * from bench_person where household_id = ?",
                    """
                    insert into outbox (id, aggregatetype, aggregateid, type, payload, headers)
                    select gen_random_uuid(), 'household-events', id::text, 'household.changed.v1',
                        file::text, null
                    from household where id = ?\
                    """,
                    """
                    insert into audit_entry (subject, roles, duty, operation, act, purpose, stated,
                        household_id, division, version)
                    select 'bench', 'county-officer', division, 'replaceFile', 'changed',
                        'verification', true, id, division, version
                    from household where id = ?\
                    """);

    static BareHand of(Track track, List<Clerk.Household> households) throws SQLException {
        var database = track.connection();
        try (var copy = database.createStatement()) {
            var _ = copy.execute("create table if not exists bench_person as select * from person");
            var _ =
                    copy.execute(
                            "create index if not exists bench_household on bench_person"
                                    + " (household_id)");
        }
        var edit = new ArrayList<PreparedStatement>();
        for (var statement : EDIT) {
            edit.add(database.prepareStatement(statement));
        }
        var ids = households.stream().map(household -> UUID.fromString(household.id())).toList();
        return new BareHand(database, database.prepareStatement(SELECT), edit, ids);
    }

    void edit(int file) throws SQLException {
        database.setAutoCommit(false);
        for (var statement : edit) {
            run(statement, file);
        }
        database.commit();
        database.setAutoCommit(true);
    }

    void select(int file) throws SQLException {
        run(select, file);
    }

    private void run(PreparedStatement statement, int file) throws SQLException {
        statement.setObject(1, ids.get(file));
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                if (!rows.next()) {
                    throw new SQLException("The household is gone");
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
