package org.uplift.trace.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.projection.Rows;

/// Profiles and consents, as they are kept.
@ApplicationScoped
class ProfileRows {

    private static final String DIVISION =
            """
            select division from grower
            where household_id = :id and orchard_mu > 0
              and division >= :from and division < :until
            """;

    private static final String WRITE =
            """
            insert into grower_profile (household_id, division, sealed)
            values (:id, :division, :sealed)
            on conflict (household_id) do update
            set (division, sealed) = (excluded.division, excluded.sealed)
            """;

    private static final String READ = "select sealed from grower_profile where household_id = :id";

    private static final String GIVE =
            """
            insert into grower_consent (household_id, division, field, given_to)
            values (:id, :division, :field, :by)
            on conflict (household_id, field) where withdrawn_at is null do nothing
            """;

    private static final String WITHDRAW =
            """
            update grower_consent set withdrawn_at = now(), withdrawn_to = :by
            where household_id = :id and field = :field and withdrawn_at is null
            """;

    private static final String CONSENTS =
            """
            select field, cast(given_at as text) as given_at, given_to,
                   cast(withdrawn_at as text) as withdrawn_at, withdrawn_to
            from grower_consent where household_id = :id
            order by field, given_at desc
            """;

    private static final String FORGET_PROFILE =
            "delete from grower_profile where household_id = :id";
    private static final String FORGET_CONSENTS =
            "delete from grower_consent where household_id = :id";

    private final Session database;
    private final Rows rows;

    ProfileRows(Session database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    Optional<String> division(UUID id, DivisionScope scope) {
        return rows.ask(Where.class, DIVISION)
                .in(scope)
                .with("id", id)
                .first()
                .map(Where::division);
    }

    void write(UUID id, String division, String sealed) {
        var _ =
                database.createNativeMutationQuery(WRITE)
                        .setParameter("id", id)
                        .setParameter("division", division)
                        .setParameter("sealed", sealed)
                        .executeUpdate();
    }

    Optional<String> read(UUID id) {
        return rows.ask(Sealed.class, READ).with("id", id).first().map(Sealed::sealed);
    }

    void give(UUID id, String division, Field field, String by) {
        var _ =
                database.createNativeMutationQuery(GIVE)
                        .setParameter("id", id)
                        .setParameter("division", division)
                        .setParameter("field", field.word())
                        .setParameter("by", by)
                        .executeUpdate();
    }

    boolean withdraw(UUID id, Field field, String by) {
        return database.createNativeMutationQuery(WITHDRAW)
                        .setParameter("id", id)
                        .setParameter("field", field.word())
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    List<ConsentCard> consents(UUID id) {
        return rows.ask(ConsentCard.class, CONSENTS).with("id", id).list();
    }

    void forget(UUID id) {
        for (var statement : List.of(FORGET_PROFILE, FORGET_CONSENTS)) {
            var _ =
                    database.createNativeMutationQuery(statement)
                            .setParameter("id", id)
                            .executeUpdate();
        }
    }

    record Where(String division) {}

    record Sealed(String sealed) {}
}
