package org.uplift.trace.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/// Takes out of pledges what is kept no longer.
@ApplicationScoped
class PledgeShredder {

    private static final String FORGET =
            """
            update pledge set contact = null, source = null, link = ''
            where household_id = :id
            """;

    private static final String FORGET_CONTACTS =
            """
            update pledge set contact = null
            where contact is not null and pledged_at < now() - make_interval(days => :days)
            """;

    private static final String FORGET_SOURCES =
            """
            update pledge set source = null
            where source is not null and pledged_at < now() - interval '1 day'
            """;

    private final Session database;

    PledgeShredder(Session database) {
        this.database = database;
    }

    void forget(UUID householdId) {
        change(FORGET, Map.of("id", householdId));
    }

    void forgetStrangers(int days) {
        change(FORGET_CONTACTS, Map.of("days", days));
        change(FORGET_SOURCES, Map.of());
    }

    private void change(String statement, Map<String, ?> values) {
        var change = database.createNativeMutationQuery(statement);
        values.forEach(change::setParameter);
        var _ = change.executeUpdate();
    }
}
