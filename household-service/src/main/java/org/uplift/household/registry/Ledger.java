package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.outbox.Outbox;

/// Writes one household with all that hangs on it: its persons, its superseded version, its facts
/// and who did it.
@ApplicationScoped
class Ledger {

    private final Session database;
    private final Outbox outbox;
    private final AuditLog audit;
    private final RegisterLookup lookup;
    private final RegisterRows rows;
    private final Onlookers onlookers;

    Ledger(
            Session database,
            Outbox outbox,
            AuditLog audit,
            RegisterLookup lookup,
            RegisterRows rows,
            Onlookers onlookers) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.lookup = lookup;
        this.rows = rows;
        this.onlookers = onlookers;
    }

    /// Whoever wants to enter the same household waits here.
    void reserve(UUID id) {
        database.doWork(connection -> lock(connection, id));
    }

    String nextNumber(String division) {
        return database.doReturningWork(
                        connection -> HouseholdNumbers.next(connection, division, 1))
                .getFirst();
    }

    Map<String, UUID> holders(Collection<String> citizenNumbers) {
        return database.doReturningWork(connection -> lookup.holders(connection, citizenNumbers));
    }

    void enter(Household household) {
        Wall.guard(() -> {
            database.persist(household);
            database.flush();
            database.doWork(connection -> insertPersons(connection, household));
            outbox.append(household, household.registered());
            audit.changed(household.touched());
            show(household);
        });
    }

    /// Keeps the version as the database has it, before the household is flushed.
    void keep(UUID id, Instant until) {
        database.doWork(connection -> VersionLog.keep(connection, Set.of(id), until));
    }

    void change(Household household, List<HouseholdEvent> facts) {
        change(household, facts, () -> audit.changed(household.touched()));
    }

    /// In the service's own name.
    void change(Household household, List<HouseholdEvent> facts, Occasion occasion) {
        change(household, facts, () -> learned(household.touched(), occasion));
    }

    private void change(Household household, List<HouseholdEvent> facts, Runnable audited) {
        Wall.guard(() -> {
            database.flush();
            database.doWork(connection -> replacePersons(connection, household));
            outbox.append(household, facts);
            audited.run();
            show(household);
        });
    }

    private void learned(Touched household, Occasion occasion) {
        database.doWork(connection ->
                AuditRows.write(connection, occasion, Act.LEARNED, List.of(household)));
    }

    private void show(Household household) {
        var revisions = List.of(household.revision(0));
        database.doWork(connection -> onlookers.look(connection, revisions));
    }

    private static void lock(Connection connection, UUID id) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, id.getLeastSignificantBits());
            var _ = lock.execute();
        }
    }

    private void replacePersons(Connection connection, Household household) throws SQLException {
        try (var delete =
                connection.prepareStatement("delete from person where household_id = ?")) {
            delete.setObject(1, household.id());
            var _ = delete.executeUpdate();
        }
        insertPersons(connection, household);
    }

    private void insertPersons(Connection connection, Household household) throws SQLException {
        RegisterRows.PERSON.insert(connection, rows.persons(household));
    }
}
