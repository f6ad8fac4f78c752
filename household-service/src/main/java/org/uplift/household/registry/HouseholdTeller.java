package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.retelling.Heard;
import org.uplift.household.retelling.Teller;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Tells how the households stand.
@ApplicationScoped
class HouseholdTeller implements Teller {

    private static final int PAGE = 500;

    private final Session database;
    private final Households households;
    private final OutboxCopy outbox;

    HouseholdTeller(Session database, Households households, OutboxCopy outbox) {
        this.database = database;
        this.households = households;
        this.outbox = outbox;
    }

    @Override
    public int tellAgain(Heard heard) {
        var told = 0;
        var page = households.after(new UUID(0, 0), PAGE);
        while (!page.isEmpty()) {
            var facts =
                    page.stream()
                            .filter(one -> !heard.isTold(one.id(), one.version()))
                            .map(one -> new Versioned(one.version(), one.asItStands()))
                            .toList();
            database.doWork(connection -> outbox.append(connection, facts));
            told += facts.size();
            database.clear();
            page = households.after(page.getLast().id(), PAGE);
        }
        return told;
    }
}
