package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.duties.Presence;
import org.uplift.household.registry.Amendments;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.Rejected;

/// Where it is declared who may not answer for whom.
@ApplicationScoped
@Transactional
class Conflicts {

    private static final String COLUMNS =
            """
            select id, subject, household_id, division, reason, declared_by,
                cast(declared_at at time zone 'Asia/Shanghai' as date)
            from conflict_of_interest\
            """;

    private static final String PAGE =
            COLUMNS
                    + " where division >= :from and division < :until"
                    + " and (division, id) > (:division, :id) order by division, id limit :most";

    private static final String DECLARE =
            """
            insert into conflict_of_interest
                (id, subject, household_id, division, reason, declared_by, declared_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict (id) do nothing\
            """;

    private final Session database;
    private final Amendments amendments;
    private final Presence presence;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    Conflicts(
            Session database,
            Amendments amendments,
            Presence presence,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.amendments = amendments;
        this.presence = presence;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Conflict declare(UUID id, ConflictForm form) {
        var home = amendments.look(form.household());
        if (presence.isUnknown(form.subject())) {
            throw new Rejected("Nobody here is called so");
        }
        var _ =
                database.createNativeMutationQuery(DECLARE)
                        .setParameter(1, id)
                        .setParameter(2, form.subject())
                        .setParameter(3, form.household())
                        .setParameter(4, home.file().division())
                        .setParameter(5, form.reason())
                        .setParameter(6, caller.subject())
                        .setParameter(7, clock.instant().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
        var declared = find(id);
        if (declared == null
                || !form.equals(
                        new ConflictForm(
                                declared.subject(), declared.household(), declared.reason()))) {
            throw new Rejected("Another conflict has this id");
        }
        audit.changed(home.touched());
        return declared;
    }

    Page<Conflict> page(@Nullable String division, Key after, int limit) {
        var scope = caller.scope(division);
        var found =
                database.createNativeQuery(PAGE, Conflict.class)
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .setParameter("division", after.division())
                        .setParameter("id", after.ids().getFirst())
                        .setParameter("most", limit + 1)
                        .getResultList();
        return Page.of(found, limit, Conflict::place);
    }

    private @Nullable Conflict find(UUID id) {
        return database
                .createNativeQuery(COLUMNS + " where id = ?1", Conflict.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
