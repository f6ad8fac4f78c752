package org.uplift.platform.room;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.events.household.Label;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;
import org.uplift.platform.problem.NotFound;

/// The lamps and what can be done with them.
@ApplicationScoped
@Transactional
public class Lamps implements PanacheRepositoryBase<Lamp, UUID> {

    private final Outbox outbox;
    private final OutboxCopy copy;
    private final Session database;

    Lamps(Outbox outbox, OutboxCopy copy, Session database) {
        this.outbox = outbox;
        this.copy = copy;
        this.database = database;
    }

    public void hang(UUID id) {
        persist(new Lamp(id, "341623107210"));
    }

    public void turn(UUID id, Label to) {
        var lamp = findByIdOptional(id).orElseThrow(() -> new NotFound("lamp", id));
        outbox.append(lamp, lamp.turn(to));
    }

    public void turnAndFail(UUID id, Label to) {
        turn(id, to);
        throw new IllegalStateException("The bulb broke");
    }

    public void copyIn(List<Versioned> facts) {
        database.doWork(connection -> copy(connection, facts));
    }

    private void copy(Connection connection, List<Versioned> facts) throws SQLException {
        copy.append(connection, facts);
    }
}
