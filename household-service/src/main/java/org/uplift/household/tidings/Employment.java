package org.uplift.household.tidings;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.uplift.events.jobs.JobsEvent;
import org.uplift.events.jobs.JobsEvent.Placed;
import org.uplift.events.jobs.JobsEvent.PlacementEnded;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Hearsay;
import org.uplift.household.registry.Household;

/// Keeps in the files who works where.
@ApplicationScoped
@Transactional(MANDATORY)
class Employment {

    private static final String KIND = "placement";

    private final Hearsay hearsay;
    private final ToldStates states;

    Employment(Hearsay hearsay, ToldStates states) {
        this.hearsay = hearsay;
        this.states = states;
    }

    void placed(Placed placed, Source source) {
        hold(
                placed,
                false,
                source,
                household -> {
                    var next =
                            Workers.with(
                                    household.file(),
                                    placed.memberId(),
                                    work ->
                                            work.at(
                                                            placed.workPlace(),
                                                            placed.industry(),
                                                            placed.channel(),
                                                            placed.monthlyWageFen())
                                                    .earning(
                                                            Math.max(1, work.months()),
                                                            placed.monthlyWageFen()));
                    hearsay.amend(household, next, source.topic(), source.reason());
                });
    }

    /// Whoever works elsewhere too goes on working there.
    void ended(PlacementEnded ended, Source source) {
        hold(
                ended,
                true,
                source,
                household -> {
                    if (!states.works(ended.memberId())) {
                        var next = idle(household.file(), ended.memberId());
                        hearsay.amend(household, next, source.topic(), source.reason());
                    }
                });
    }

    /// Nothing tells the other rooms that somebody is without work but that they work no months.
    private static HouseholdFile idle(HouseholdFile file, UUID member) {
        return Workers.with(file, member, work -> work.at(null, null, null, 0).earning(0, 0));
    }

    private void hold(JobsEvent event, boolean isOver, Source source, Change change) {
        hearsay.hold(event.householdId())
                .filter(household -> Workers.isMember(household.file(), event.memberId()))
                .filter(household ->
                        states.isNews(
                                event.placementId(),
                                KIND,
                                event.householdId(),
                                event.memberId(),
                                isOver,
                                source))
                .ifPresent(change::make);
    }

    private interface Change {
        void make(Household household);
    }
}
