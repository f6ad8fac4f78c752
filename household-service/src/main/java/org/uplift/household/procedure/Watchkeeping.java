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

/// Where whoever takes up a warning makes sure that the household's monitoring was applied for.
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

    /// Nothing begins where the household is watched already, or somebody has applied for it: by
    /// now the change that is warned of does so by itself ([Reopening]).
    ///
    /// @param warning whose id the procedure bears, too
    /// @param risk code of the list `risk`
    public void begin(UUID household, UUID warning, String risk) {
        var file = amendments.hold(household).file();
        if (!Admission.isWatched(file) && !isAskedFor(household, warning)) {
            var _ = desk.open(household, warning, watch(file, List.of(risk)));
        }
    }

    static Application watch(HouseholdFile file, List<String> risks) {
        return new Application(Kind.MONITORING, REASON, new Watch(type(file), risks), null);
    }

    private boolean isAskedFor(UUID household, UUID warning) {
        return proceedings.findByIdOptional(warning).isPresent()
                || proceedings.about(household).stream()
                        .anyMatch(proceeding -> proceeding.isOpenOf(Kind.MONITORING));
    }

    private static String type(HouseholdFile file) {
        return Standing.of(file).label() == Label.GREEN ? "unstable" : "marginal";
    }
}
