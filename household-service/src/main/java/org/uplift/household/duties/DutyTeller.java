package org.uplift.household.duties;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.uplift.household.retelling.Heard;
import org.uplift.household.retelling.Teller;
import org.uplift.platform.outbox.OutboxCopy;
import org.uplift.platform.outbox.OutboxCopy.Versioned;

/// Tells how all users stand.
@ApplicationScoped
class DutyTeller implements Teller {

    private final Session database;
    private final Users users;
    private final Standings standings;
    private final OutboxCopy outbox;

    DutyTeller(Session database, Users users, Standings standings, OutboxCopy outbox) {
        this.database = database;
        this.users = users;
        this.standings = standings;
        this.outbox = outbox;
    }

    @Override
    public int tellAgain(Heard heard) {
        var all = users.listAll();
        if (all.isEmpty()) {
            return 0;
        }
        var versions = all.stream().collect(toMap(User::subject, User::version));
        var facts =
                standings.of(versions.keySet(), all).stream()
                        .map(one -> new Versioned(versions.getOrDefault(one.user(), 0L), one))
                        .filter(one -> !heard.isTold(one.fact().subject(), one.version()))
                        .toList();
        database.doWork(connection -> outbox.append(connection, facts));
        return facts.size();
    }
}
