package org.uplift.household.registry;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Rejected;

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
    private final ErasureRows erased;

    ErasureDesk(
            Session database,
            Households households,
            Ledger ledger,
            Outbox outbox,
            Scrutiny scrutiny,
            AuditLog audit,
            ErasureRows erased) {
        this.database = database;
        this.households = households;
        this.ledger = ledger;
        this.outbox = outbox;
        this.scrutiny = scrutiny;
        this.audit = audit;
        this.erased = erased;
    }

    /// Erasing the same household twice changes nothing.
    void erase(UUID id, String ground) {
        ledger.reserve(id);
        if (!erased.isKnownIn(scrutiny.scope(), id)) {
            erase(households.hold(id, scrutiny.scope()), ground);
        }
    }

    /// @throws Rejected when it was erased, wherever that was
    void mustNotBeErased(UUID id) {
        if (erased.isKnown(id)) {
            throw new Rejected("The household was erased; enter it under a new id");
        }
    }

    /// An erasure that everybody was told of, and the register alone does not remember.
    ///
    /// @return false when it does
    boolean eraseAgain(HouseholdErased told, Signature signature) {
        var id = told.householdId();
        ledger.reserve(id);
        if (erased.isKnown(id)) {
            return false;
        }
        households
                .findByIdOptional(id, PESSIMISTIC_WRITE)
                .ifPresentOrElse(
                        household -> remove(household, told.ground(), signature),
                        () -> erased.note(id, told.division(), told.ground(), signature, null));
        return true;
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
        erased.note(id, household.file().division(), ground, signature, sought);
        blacken(household);
        for (var table : List.of("person", "household_version", "proceeding")) {
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
}
