package org.uplift.household.tidings;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Hearsay;
import org.uplift.household.registry.Household;

/// Adds to the incomes of households what they are told to have earned, each earning once: what is
/// told anew takes the place of what was told of it before.
@ApplicationScoped
@Transactional(MANDATORY)
class Earnings {

    private final Hearsay hearsay;
    private final ToldIncomes told;
    private final ToldStates states;

    Earnings(Hearsay hearsay, ToldIncomes told, ToldStates states) {
        this.hearsay = hearsay;
        this.told = told;
        this.states = states;
    }

    /// Nothing happens about a household that is not here.
    void earned(Earning earning, Source source) {
        hearsay.hold(earning.household())
                .ifPresent(household -> earned(household, earning, source));
    }

    /// Who has left the household earns for another one; what they earned before stays.
    private static boolean isOurs(Household household, Earning earning) {
        var member = earning.member();
        return member == null || Workers.isMember(household.file(), member);
    }

    private void earned(Household household, Earning earning, Source source) {
        var known = told.find(earning.source(), earning.period()).orElse(null);
        if (known == null ? !isOurs(household, earning) : known.version() >= source.version()) {
            return;
        }
        var before =
                known == null
                        ? household.file()
                        : Incomes.without(household.file(), known.earning());
        told.keep(earning, source);
        var after = Incomes.with(before, earning);
        var next = earning.member() == null ? after : worked(after, earning.member(), earning);
        hearsay.amend(household, next, source.topic(), source.reason());
    }

    /// The wage of a month that is paid when the work is over gives nobody work again.
    private HouseholdFile worked(HouseholdFile file, UUID member, Earning earning) {
        return states.works(member)
                ? Workers.with(
                        file, member, work -> work.earning(told.months(member), earning.fen()))
                : file;
    }
}
