package org.uplift.household.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.events.division.DivisionEvent.DivisionEntered;
import org.uplift.events.division.DivisionLevel;
import org.uplift.platform.copy.TableRows;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Takes in a whole file of divisions, or nothing of it. What is known already stays as it is.
@ApplicationScoped
class DivisionLoad {

    private static final TableRows DIVISION =
            new TableRows("division", List.of("code", "name", "level", "parent"));

    private static final String INCOMING = "division_incoming";

    private static final String MERGE =
            """
            insert into division as d (code, name, level, parent)
            select code, name, level, parent from division_incoming order by code
            on conflict (code) do update set name = excluded.name, version = d.version + 1
            where d.name <> excluded.name
            returning code, name, level, parent, version\
            """;

    private final Session database;
    private final OutboxCopy outbox;
    private final Divisions divisions;

    DivisionLoad(Session database, OutboxCopy outbox, Divisions divisions) {
        this.database = database;
        this.outbox = outbox;
        this.divisions = divisions;
    }

    LoadReport load(byte[] csv) {
        var rows = new DivisionFile(divisions.tree()).read(csv);
        var report = merge(rows);
        divisions.refresh();
        return report;
    }

    @Transactional
    LoadReport merge(List<Division> rows) {
        var entered = database.doReturningWork(connection -> merge(connection, rows));
        return new LoadReport(rows.size(), entered);
    }

    private int merge(Connection connection, List<Division> rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ =
                    statement.execute(
                            "create temporary table %s (like division) on commit drop"
                                    .formatted(INCOMING));
            var _ = statement.execute("alter table %s drop version".formatted(INCOMING));
            var _ =
                    DIVISION.in(INCOMING)
                            .copy(connection, rows.stream().map(DivisionLoad::row).toList());
            var facts = new ArrayList<Versioned>();
            var entered = statement.executeQuery(MERGE);
            while (entered.next()) {
                var fact =
                        new DivisionEntered(
                                entered.getString(1),
                                entered.getString(2),
                                DivisionLevel.valueOf(entered.getString(3)),
                                entered.getString(4));
                facts.add(new Versioned(entered.getLong(5), fact));
            }
            outbox.append(connection, facts);
            return facts.size();
        }
    }

    private static List<@Nullable Object> row(Division division) {
        return Arrays.asList(
                division.code(), division.name(), division.level().name(), division.parent());
    }
}
