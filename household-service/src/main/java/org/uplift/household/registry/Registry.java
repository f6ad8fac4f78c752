package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.problem.Rejected;

/// Enters households in the register.
@ApplicationScoped
@Transactional
class Registry {

    private final Households households;
    private final Ledger ledger;
    private final History history;
    private final Scrutiny scrutiny;
    private final AuditLog audit;
    private final ErasureDesk erasures;
    private final Discretions discretions;
    private final Amendments amendments;

    Registry(
            Households households,
            Ledger ledger,
            History history,
            Scrutiny scrutiny,
            AuditLog audit,
            ErasureDesk erasures,
            Discretions discretions,
            Amendments amendments) {
        this.households = households;
        this.ledger = ledger;
        this.history = history;
        this.scrutiny = scrutiny;
        this.audit = audit;
        this.erasures = erasures;
        this.discretions = discretions;
        this.amendments = amendments;
    }

    /// Entering the same household twice changes nothing: terminals in the hills lose answers and
    /// ask again.
    Entered register(UUID id, HouseholdFile form, Locale language) {
        scrutiny.mayWriteIn(form.division());
        ledger.reserve(id);
        erasures.mustNotBeErased(id);
        return households
                .findByIdOptional(id)
                .map(present -> again(present, form))
                .orElseGet(() ->
                        new Entered(amendments.enter(id, form, "registered", language), true));
    }

    private Entered again(Household present, HouseholdFile form) {
        scrutiny.maySee(present);
        var first = history.firstOf(present);
        var asked = form.number() == null ? form.numbered(Household.numberOf(first)) : form;
        if (!Returned.again(asked, first, discretions.ofTheCaller()).equals(first)) {
            throw new Rejected("The household is on the register with another file");
        }
        audit.read(present.touched());
        return new Entered(present, false);
    }
}
