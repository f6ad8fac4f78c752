package org.uplift.household.registry;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.Seal;

/// Erases households: the file, its versions and its persons at once, what other services made of
/// it when they hear of it, and what lies in the files of imports soon after.
@ApplicationScoped
@Transactional
class ErasureDesk {
    private final Session database;
    private final Households households;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Scrutiny scrutiny;
    private final AuditLog audit;
    private final Seal seal;
    ErasureDesk(
            Session database,
            Households households,
            Ledger ledger,
            Outbox outbox,
            Scrutiny scrutiny,
            AuditLog audit,
            Seal seal) {
        this.database = database;
        this.households = households;
        this.ledger = ledger;
        this.outbox = outbox;
        this.scrutiny = scrutiny;
        this.audit = audit;
        this.seal = seal;
    }
    /// Erasing the same household twice changes nothing.
    void erase(UUID id, String ground) {
        ledger.reserve(id);
        if (!isErasedIn(scrutiny.scope(), id)) {
            erase(households.hold(id, scrutiny.scope()), ground);
        }
    }
    /// @throws Rejected when it was erased, wherever that was
    void mustNotBeErased(UUID id) {
        if (isErased(id)) {
            throw new Rejected("The household was erased; enter it under a new id");
        }
    }
    /// An erasure that everybody was told of, and the register alone does not remember.
    ///
    /// @return false when it does
    boolean eraseAgain(HouseholdErased told, Signature signature) {
        var id = told.householdId();
        ledger.reserve(id);
        if (isErased(id)) {
            return false;
        }
        households
                .findByIdOptional(id, PESSIMISTIC_WRITE)
                .ifPresentOrElse(
                        household -> remove(household, told.ground(), signature),
                        () -> note(id, told.division(), told.ground(), signature, null));
        return true;
    }
    private boolean isErased(UUID id) {
        return database.createNativeQuery("select is_erased(?1)", Boolean.class)
                .setParameter(1, id)
                .getSingleResult();
    }
    private boolean isErasedIn(DivisionScope scope, UUID id) {
        return !database.createNativeQuery(
                        "select 1 from erasure where household_id = ?1 and division >= ?2"
                                + " and division < ?3",
                        Integer.class)
                .setParameter(1, id)
                .setParameter(2, scope.from())
                .setParameter(3, scope.until())
                .getResultList()
                .isEmpty();
    }
    private void erase(Household household, String ground) {
        var id = household.id();
        var division = household.file().division();
        remove(household, ground, scrutiny.sign(ground));
        var last = Erasure.of(household);
        outbox.append(last, List.of(new HouseholdErased(id, division, ground)));
        audit.changed(new Touched(id, division, last.version()));
    }
    private void remove(Household household, String ground, Signature signature) {
        var id = household.id();
        var sought = Erasure.sought(household.file());
        note(id, household.file().division(), ground, signature, sought);
        blacken(household);
        for (var table : List.of("person", "household_version")) {
            var _ =
                    database.createNativeMutationQuery(
                                    "delete from %s where household_id = ?1".formatted(table))
                            .setParameter(1, id)
                            .executeUpdate();
        }
        households.delete(household);
    }
    /// Who opened the household in an emergency stays, and when; what they said why, without its
    /// people.
    private void blacken(Household household) {
        var reasons =
                database.createNativeQuery(
                                "select id, reason from emergency_access where household_id = ?1",
                                Object[].class)
                        .setParameter(1, household.id())
                        .getResultList();
        for (var reason : reasons) {
            var _ =
                    database.createNativeMutationQuery(
                                    "update emergency_access set reason = ?2 where id = ?1")
                            .setParameter(1, reason[0])
                            .setParameter(
                                    2, Erasure.blackened((String) reason[1], household.file()))
                            .executeUpdate();
        }
    }
    /// @param sought numbers, where they are known
    private void note(
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
