package org.uplift.household.procedure;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.uplift.events.household.Label;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.procedure.Application.Watch;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Standing;

/// Where monitoring begins of a household that somebody was warned of.
@ApplicationScoped
@Transactional(MANDATORY)
public class Watchkeeping {

    private static final String REASON = "at-risk";

    private final ProcedureDesk desk;
    private final Proceedings proceedings;
    private final Amendments amendments;

    Watchkeeping(ProcedureDesk desk, Proceedings proceedings, Amendments amendments) {
        this.desk = desk;
        this.proceedings = proceedings;
        this.amendments = amendments;
    }

    /// Nothing begins where the household is watched already, or somebody has applied for it.
    ///
    /// @param warning whose id the procedure bears, too
    /// @param risk code of the list `risk`
    public void begin(UUID household, UUID warning, String risk) {
        var file = amendments.hold(household).file();
        if (!Admission.isWatched(file) && !isAskedFor(household)) {
            var watch = new Watch(type(file), List.of(risk));
            var application = new Application(Kind.MONITORING, REASON, watch, null);
            var _ = desk.open(household, warning, application);
        }
    }

    private boolean isAskedFor(UUID household) {
        return proceedings.about(household).stream()
                .anyMatch(proceeding -> proceeding.isOpenOf(Kind.MONITORING));
    }

    private static String type(HouseholdFile file) {
        return Standing.of(file).label() == Label.GREEN ? "unstable" : "marginal";
    }
}
