package org.uplift.household.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.overdue.DueFilter;
import org.uplift.household.registry.CurrentMeasures;
import org.uplift.platform.Time;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;

/// The measures as they are planned and read; [MeasureDesk] has what is done with them.
@ApplicationScoped
@Transactional
class MeasureBoard implements CurrentMeasures {

    private final Measures measures;
    private final Effects effects;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    MeasureBoard(Measures measures, Effects effects, AuditLog audit, Caller caller, Clock clock) {
        this.measures = measures;
        this.effects = effects;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    MeasureCard read(UUID id) {
        var card = card(measures.get(id, caller.scope()));
        audit.read(card.measure().touched());
        return card;
    }

    Page<MeasureLine> page(@Nullable String division, DueFilter filter, Key after, int limit) {
        var today = today();
        var found = measures.page(caller.scope(division), filter, after, limit + 1);
        var sums = effects.sums(found.stream().map(Measure::id).toList());
        var lines =
                found.stream()
                        .map(one -> one.line(sums.getOrDefault(one.id(), 0L), today))
                        .toList();
        var page = Page.of(lines, limit, MeasureLine::place);
        audit.read(page.items().stream().map(MeasureLine::touched).distinct().toList());
        return page;
    }

    @Override
    public List<CurrentMeasure> of(UUID household) {
        var current = measures.current(household);
        var sums = effects.sums(current.stream().map(Measure::id).toList());
        var today = today();
        return current.stream()
                .map(one -> one.line(sums.getOrDefault(one.id(), 0L), today).current())
                .toList();
    }

    MeasureCard card(Measure measure) {
        var recorded = effects.of(measure.id());
        var sum = recorded.stream().mapToLong(Effect::amountFen).sum();
        return new MeasureCard(
                measure.line(sum, today()), recorded.stream().map(Effect::line).toList());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Time.HERE));
    }
}
