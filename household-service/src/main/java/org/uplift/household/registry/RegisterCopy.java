package org.uplift.household.registry;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.uplift.household.registry.RegisterRows.Filed;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.outbox.OutboxCopy;

/// The register for whoever brings thousands of households at a time: the same rows, versions and
/// facts and entries of the audit as single entry writes, by `COPY`, in the caller's transaction.
///
/// How an import uses it, a chunk of some hundred or thousand households a transaction:
///
/// 1. `FileCheck.check(file, language)` refuses what may not be entered; `RegisterLookup` tells
///    which households and id numbers are on the register already.
/// 2. A new one: `file = MemberIds.give(file, List.of())`, with a number ([HouseholdNumbers] where
///    the form has none), then `household = Household.enter(Ids.next(), file, signature)` and `new
///    Change(household, household.registered())`.
/// 3. A known one, as `RegisterLookup` returned it: `facts = household.replace(MemberIds.give(file,
///    household.file().members()), signature)`; no facts means nothing changed and nothing is to be
///    written; else `new Change(household, facts)`.
/// 4. `replace(connection, occasion, changed)` first, then `enter(connection, occasion, new)`.
@ApplicationScoped
public class RegisterCopy {

    private static final String INCOMING = "household_incoming";

    private static final String SET_ALL =
            RegisterRows.HOUSEHOLD.columns().stream()
                    .map("%1$s = i.%1$s"::formatted)
                    .collect(joining(", "));

    private final OutboxCopy outbox;
    private final RegisterRows rows;
    private final Onlookers onlookers;

    RegisterCopy(OutboxCopy outbox, RegisterRows rows, Onlookers onlookers) {
        this.outbox = outbox;
        this.rows = rows;
        this.onlookers = onlookers;
    }

    /// @throws SQLException 23505 with the name of the unique index when a household number or an
    ///   id number came on the register since it was looked up; nothing is written then
    public void enter(Connection connection, Occasion occasion, List<Change> entered)
            throws SQLException {
        var filed = filed(entered, 0);
        var _ = RegisterRows.HOUSEHOLD.copy(connection, filed.stream().map(Filed::row).toList());
        copyPersons(connection, filed.stream());
        tell(connection, occasion, entered, 0);
    }

    /// @return the ids of those that somebody else changed since they were looked up: nothing is
    ///   written for them
    public Set<UUID> replace(Connection connection, Occasion occasion, List<Change> changed)
            throws SQLException {
        lock(connection, changed);
        var filed = filed(changed, 1);
        bringIn(connection, filed);
        var current = current(connection);
        var written = changed.stream().filter(c -> current.contains(c.household().id())).toList();
        if (!written.isEmpty()) {
            var at = written.getFirst().household().signature().at();
            VersionLog.keep(connection, current, at);
            execute(connection, "delete from person where household_id = any(?)", current);
            execute(
                    connection,
                    "update household h set %s from %s i where h.id = i.id and h.id = any(?)"
                            .formatted(SET_ALL, INCOMING),
                    current);
            copyPersons(
                    connection, filed.stream().filter(f -> current.contains(f.household().id())));
            tell(connection, occasion, written, 1);
        }
        return changed.stream()
                .map(c -> c.household().id())
                .filter(id -> !current.contains(id))
                .collect(toSet());
    }

    private static void lock(Connection connection, List<Change> changed) throws SQLException {
        var ids = changed.stream().map(c -> c.household().id()).collect(toSet());
        execute(connection, "select from household where id = any(?) order by id for update", ids);
    }

    private static void bringIn(Connection connection, List<Filed> filed) throws SQLException {
        try (var statement = connection.createStatement()) {
            var shape = " (like household) on commit drop";
            var _ = statement.execute("create temporary table if not exists " + INCOMING + shape);
            var _ = statement.execute("truncate " + INCOMING);
        }
        var incoming = RegisterRows.HOUSEHOLD.in(INCOMING);
        var _ = incoming.copy(connection, filed.stream().map(Filed::row).toList());
    }

    private static Set<UUID> current(Connection connection) throws SQLException {
        var select =
                "select id from household h join %s i using (id) where h.version = i.version - 1"
                        .formatted(INCOMING);
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(select)) {
            var ids = new HashSet<UUID>();
            while (found.next()) {
                ids.add(found.getObject(1, UUID.class));
            }
            return ids;
        }
    }

    private static void execute(Connection connection, String sql, Set<UUID> ids)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var _ = statement.execute();
        }
    }

    private List<Filed> filed(List<Change> changes, long step) {
        return changes.stream()
                .map(Change::household)
                .map(household -> rows.of(household, household.version() + step))
                .toList();
    }

    private static void copyPersons(Connection connection, Stream<Filed> filed)
            throws SQLException {
        var rows = filed.flatMap(one -> one.persons().stream()).toList();
        var _ = RegisterRows.PERSON.copy(connection, rows);
    }

    /// Tells everybody of a version so many steps after the one that was looked up.
    private void tell(Connection connection, Occasion occasion, List<Change> changes, long step)
            throws SQLException {
        outbox.append(connection, changes.stream().flatMap(c -> c.versioned(step)).toList());
        var touched = changes.stream().map(c -> c.touched(step)).toList();
        AuditRows.write(connection, occasion, Act.CHANGED, touched);
        onlookers.look(connection, changes.stream().map(c -> c.revision(step)).toList());
    }
}
