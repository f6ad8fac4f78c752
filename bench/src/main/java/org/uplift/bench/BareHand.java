package org.uplift.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.uplift.platform.identity.DivisionScope;

/// Somebody at the database itself, as the service's own role within the county's scope, with the
/// statements of an edit and of a card prepared, and nothing around them. What only households that
/// are watched need is left out, to the bare hand's advantage.
record BareHand(
        Connection database,
        PreparedStatement scope,
        PreparedStatement select,
        List<PreparedStatement> edit,
        List<BareFile> files)
        implements AutoCloseable {

    private static final String SCOPE =
            """
            select set_config('role', 'none', true), set_config('uplift.from', ?, ?),
                   set_config('uplift.until', ?, ?)\
            """;

    static BareHand of(Track track, String division, List<Clerk.Household> households)
            throws SQLException {
        var files = prepare(track, households);
        var database = ofTheService(track);
        var scope = database.prepareStatement(SCOPE);
        var own = DivisionScope.of(division);
        bind(scope, own.from(), false, own.until(), false);
        run(scope);
        bind(scope, own.from(), true, own.until(), true);
        var edit = new ArrayList<PreparedStatement>();
        for (var statement : BareStatement.OF_AN_EDIT) {
            edit.add(database.prepareStatement(statement.sql()));
        }
        var select = database.prepareStatement(BareStatement.SELECT);
        return new BareHand(database, scope, select, edit, files);
    }

    /// Persons as they stand, to be written again by whoever deletes them.
    private static List<BareFile> prepare(Track track, List<Clerk.Household> households)
            throws SQLException {
        try (var owner = track.connection();
                var copy = owner.createStatement()) {
            var _ =
                    copy.execute(
                            """
                            create table if not exists bench_person as select * from person;
                            create index if not exists bench_household on bench_person
                                (household_id);
                            grant select on bench_person to public\
                            """);
            return BareFile.read(owner, households);
        }
    }

    private static Connection ofTheService(Track track) throws SQLException {
        var told = track.database().settings();
        return DriverManager.getConnection(
                told.get("quarkus.datasource.jdbc.url"),
                told.get("quarkus.datasource.username"),
                told.get("quarkus.datasource.password"));
    }

    void edit(int file) throws SQLException {
        database.setAutoCommit(false);
        run(scope);
        for (var i = 0; i < edit.size(); i++) {
            bind(edit.get(i), BareStatement.OF_AN_EDIT.get(i).values().apply(files.get(file)));
            run(edit.get(i));
        }
        database.commit();
        database.setAutoCommit(true);
    }

    void select(int file) throws SQLException {
        bind(select, files.get(file).id());
        run(select);
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static void run(PreparedStatement statement) throws SQLException {
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    var _ = rows.getObject(1);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
