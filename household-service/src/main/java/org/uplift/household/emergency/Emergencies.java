package org.uplift.household.emergency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;

/// Shows a household beyond the caller's duty area while it is open to them in an emergency.
@ApplicationScoped
public class Emergencies {

    private final EmergencyAccesses accesses;
    private final Caller caller;
    private final Clock clock;

    Emergencies(EmergencyAccesses accesses, Caller caller, Clock clock) {
        this.accesses = accesses;
        this.caller = caller;
        this.clock = clock;
    }

    /// Looks for an emergency only where the duty area does not suffice.
    ///
    /// @param reading of this one household, in a transaction of its own
    public <T> T read(UUID household, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (NotFound e) {
            if (caller.emergency() != null) {
                throw e;
            }
            var open = find(household).orElseThrow(() -> e);
            caller.lend(DivisionScope.of(open.division()), open.access());
            return reading.get();
        }
    }

    /// The household may have moved since it was opened, and out of the county.
    private Optional<Open> find(UUID household) {
        return Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .call(() ->
                                accesses.open(household, caller.subject(), clock.instant())
                                        .flatMap(access ->
                                                accesses.place(household)
                                                        .filter(place ->
                                                                place.isInTheCountyOf(
                                                                        caller.duty()))
                                                        .map(place ->
                                                                new Open(
                                                                        access.id(),
                                                                        place.division())))));
    }

    private record Open(UUID access, String division) {}
}
