package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Discretions;
import org.uplift.household.registry.RegisterLookup;
import org.uplift.household.registry.Returned;
import org.uplift.platform.identity.DivisionScope;

/// Fills the cells that were withheld from whoever sends a sheet back with what the register holds.
@ApplicationScoped
class WithheldCells {

    private final Database database;
    private final RegisterLookup register;
    private final Discretions discretions;

    WithheldCells(Database database, RegisterLookup register, Discretions discretions) {
        this.database = database;
        this.register = register;
        this.discretions = discretions;
    }

    interface Filling {

        /// @param sent without what was withheld
        /// @return nothing where the register has no such household
        Optional<HouseholdFile> of(HouseholdFile sent);
    }

    /// @param scope of the import
    Filling within(DivisionScope scope) {
        return sent -> filled(sent, scope);
    }

    private Optional<HouseholdFile> filled(HouseholdFile sent, DivisionScope scope) {
        var number = String.valueOf(sent.number());
        var known =
                database.ask(connection -> register.households(connection, List.of(number)))
                        .get(number);
        return Optional.ofNullable(known)
                .map(household -> household.file())
                .filter(kept -> scope.contains(kept.division()))
                .map(kept -> Returned.of(sent, kept, discretions.ofAnybody()));
    }
}
