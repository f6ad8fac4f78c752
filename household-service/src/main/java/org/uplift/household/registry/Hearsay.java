package org.uplift.household.registry;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.rules.FileCheck;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.trace.Trace;

/// The door of [Amendments] for what nobody asks for: facts of other services change files in the
/// service's own name. Each change is checked, and its former version, its facts and its audit row
/// are written in the same transaction.
@ApplicationScoped
@Transactional(MANDATORY)
public class Hearsay {

    private final Households households;
    private final Ledger ledger;
    private final FileCheck check;
    private final Clock clock;
    private final String service;

    Hearsay(
            Households households,
            Ledger ledger,
            FileCheck check,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.households = households;
        this.ledger = ledger;
        this.check = check;
        this.clock = clock;
        this.service = service;
    }

    /// Held until the transaction ends; nothing of one that was erased, or never was here.
    public Optional<Household> hold(UUID id) {
        return households.findByIdOptional(id, PESSIMISTIC_WRITE);
    }

    /// Nothing is written when the file stands as it is to be.
    ///
    /// @param reason names the fact
    /// @throws Invalid when the file may not be so
    public void amend(Household household, HouseholdFile next, String topic, String reason) {
        if (next.equals(household.file())) {
            return;
        }
        var violations = check.check(next, Locale.ENGLISH);
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
        var signature = new Signature(service, clock.instant(), reason);
        ledger.keep(household.id(), signature.at());
        var facts = household.replace(next, signature);
        ledger.change(household, facts, Occasion.ofLearning(service, topic, Trace.id()));
    }
}
