package org.uplift.household.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.household.divisions.Divisions;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;

/// Shows a household at one glance: one row of the database, everything else is derived.
@ApplicationScoped
public class Cards {

    private final Households households;
    private final Divisions divisions;
    private final Caller caller;
    private final AuditLog audit;
    private final Discretions discretions;
    private final OpenNeeds needs;
    private final CurrentMeasures measures;

    Cards(
            Households households,
            Divisions divisions,
            Caller caller,
            AuditLog audit,
            Discretions discretions,
            OpenNeeds needs,
            CurrentMeasures measures) {
        this.households = households;
        this.divisions = divisions;
        this.caller = caller;
        this.audit = audit;
        this.discretions = discretions;
        this.needs = needs;
        this.measures = measures;
    }

    @Transactional
    public HouseholdCard of(UUID id) {
        var household = households.get(id, caller.scope());
        audit.read(household.touched());
        var path =
                divisions.treeWith(household.file().division()).pathTo(household.file().division());
        var undertakings = new Undertakings(needs.of(id), measures.of(id));
        return HouseholdCard.of(household, path, undertakings, discretions.ofTheCaller());
    }
}
