package org.uplift.household.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.hibernate.Session;
import org.uplift.events.division.DivisionEvent.DivisionEntered;
import org.uplift.events.division.DivisionLevel;
import org.uplift.household.retelling.Heard;
import org.uplift.household.retelling.Teller;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Tells the tree of divisions, from the top.
@ApplicationScoped
class DivisionTeller implements Teller {

    private static final String ALL =
            "select code, name, level, parent, version from division order by code";

    private final Session database;
    private final OutboxCopy outbox;

    DivisionTeller(Session database, OutboxCopy outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public int tellAgain(Heard heard) {
        return database.doReturningWork(connection -> tellAgain(connection, heard));
    }

    private int tellAgain(Connection connection, Heard heard) throws SQLException {
        var facts = new ArrayList<Versioned>();
        try (var select = connection.prepareStatement(ALL);
                var found = select.executeQuery()) {
            while (found.next()) {
                var fact =
                        new DivisionEntered(
                                found.getString(1),
                                found.getString(2),
                                DivisionLevel.valueOf(found.getString(3)),
                                found.getString(4));
                if (!heard.isTold(fact.subject(), found.getLong(5))) {
                    facts.add(new Versioned(found.getLong(5), fact));
                }
            }
        }
        outbox.append(connection, facts);
        return facts.size();
    }
}
