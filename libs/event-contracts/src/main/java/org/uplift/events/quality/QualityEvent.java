package org.uplift.events.quality;

import java.util.List;
import java.util.UUID;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventType;

/// The facts of data quality. They travel beside the households they are about, one for each change
/// or look at a household however many rules it breaks: whoever counts adds what opened and
/// subtracts what closed.
public sealed interface QualityEvent extends DomainEvent {

    UUID householdId();

    /// Where the household lives.
    String division();

    @Override
    default UUID subject() {
        return householdId();
    }

    /// The household's file was found to break rules.
    @EventType("household.findings-opened.v1")
    record FindingsOpened(UUID householdId, String division, List<Opened> findings)
            implements QualityEvent {}

    /// Findings stand no longer.
    @EventType("household.findings-closed.v1")
    record FindingsClosed(UUID householdId, String division, List<Closed> findings)
            implements QualityEvent {}

    /// @param id of the finding; one that was excepted opens again under the same
    /// @param rule its number
    /// @param edition of the rule
    /// @param severity code of the list `finding-severity`
    record Opened(UUID id, String rule, int edition, String severity) {}

    /// @param outcome `corrected`, or `excepted` by whoever may
    record Closed(UUID id, String rule, String outcome) {}
}
