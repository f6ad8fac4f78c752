package org.uplift.household.registry;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.secrecy.Seal;

/// What the register remembers of households that were erased: that they were, where and why.
@Singleton
class ErasureRows {

    private final Session database;
    private final Seal seal;

    ErasureRows(Session database, Seal seal) {
        this.database = database;
        this.seal = seal;
    }

    boolean isKnown(UUID id) {
        return OneColumn.of(database, "select is_erased(?1)", Boolean.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    boolean isKnownIn(DivisionScope scope, UUID id) {
        return !OneColumn.of(
                        database,
                        "select 1 from erasure where household_id = ?1 and division >= ?2"
                                + " and division < ?3",
                        Integer.class)
                .setParameter(1, id)
                .setParameter(2, scope.from())
                .setParameter(3, scope.until())
                .getResultList()
                .isEmpty();
    }

    /// @param sought numbers, where they are known
    void note(
            UUID id, String division, String ground, Signature signature, @Nullable String sought) {
        var _ =
                database.createNativeMutationQuery(
                                "insert into erasure (household_id, division, ground, erased_at,"
                                        + " erased_by, sought) values (?1, ?2, ?3, ?4, ?5, ?6)")
                        .setParameter(1, id)
                        .setParameter(2, division)
                        .setParameter(3, ground)
                        .setParameter(4, signature.at().atOffset(ZoneOffset.UTC))
                        .setParameter(5, signature.by())
                        .setParameter(
                                6, sought == null ? null : seal.close(sought, Erasures.bond(id)))
                        .executeUpdate();
    }
}
