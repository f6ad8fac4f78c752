package org.uplift.household.registry;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Where the rooms of this service change files in the caller's name: a family grows, a step is
/// taken, a measure begins. Each change is checked like one made at the desk, and its former
/// version, its facts and its audit row are written in the same transaction.
@ApplicationScoped
@Transactional(MANDATORY)
public class Amendments {

    private final Households households;
    private final Ledger ledger;
    private final Scrutiny scrutiny;
    private final ErasureDesk erasures;

    Amendments(Households households, Ledger ledger, Scrutiny scrutiny, ErasureDesk erasures) {
        this.households = households;
        this.ledger = ledger;
        this.scrutiny = scrutiny;
        this.erasures = erasures;
    }

    /// Held until the transaction ends; one outside the caller's scope is not there.
    public Household hold(UUID id) {
        return households.hold(id, scrutiny.scope());
    }

    /// As it stands, for whoever changes nothing.
    public Household look(UUID id) {
        return households.get(id, scrutiny.scope());
    }

    /// Nothing is written when the file stands as it is to be.
    public void amend(Household household, HouseholdFile next, String reason, Locale language) {
        if (next.equals(household.file())) {
            return;
        }
        scrutiny.examineEdit(household, next, language);
        var signature = scrutiny.sign(reason);
        ledger.keep(household.id(), signature.at());
        ledger.change(household, household.replace(next, signature));
    }

    /// An id for a household that is to be entered; whoever wants the same one waits.
    public void reserve(UUID id) {
        ledger.reserve(id);
        erasures.mustNotBeErased(id);
        if (households.findByIdOptional(id).isPresent()) {
            throw new Rejected("The household is on the register already");
        }
    }

    /// A household that was none before; a file without a number is given the next of its village.
    ///
    /// @param id of no household yet, and of none that was erased
    public Household enter(UUID id, HouseholdFile form, String reason, Locale language) {
        if (form.isLeft()) {
            var sentence = "A household is entered with its people";
            throw new Rejected(sentence, List.of(new Violation("members", "dissolved", sentence)));
        }
        scrutiny.examine(id, form, language);
        var number = form.number() == null ? ledger.nextNumber(form.division()) : form.number();
        var file = MemberIds.give(form.numbered(number), List.of());
        var household = Household.enter(id, file, scrutiny.sign(reason));
        ledger.enter(household);
        return household;
    }
}
