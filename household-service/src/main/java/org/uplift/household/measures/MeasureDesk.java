package org.uplift.household.measures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.uplift.household.registry.Amendments;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.Wall;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.outbox.Outbox;
import org.uplift.platform.problem.Rejected;

/// Where measures are planned, begun and ended, and what they earned is recorded. What is asked
/// twice is done once. While a measure runs its category stands in the household's file, so the
/// label turns with it.
@ApplicationScoped
@Transactional
class MeasureDesk {

    private final Measures measures;
    private final Effects effects;
    private final MeasureBoard board;
    private final Amendments amendments;
    private final Outbox outbox;
    private final AuditLog audit;
    private final Caller caller;

    MeasureDesk(
            Measures measures,
            Effects effects,
            MeasureBoard board,
            Amendments amendments,
            Outbox outbox,
            AuditLog audit,
            Caller caller) {
        this.measures = measures;
        this.effects = effects;
        this.board = board;
        this.amendments = amendments;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    Planned plan(UUID household, UUID id, MeasureForm form) {
        var home = amendments.hold(household);
        var known = measures.findById(id);
        if (known != null) {
            if (!known.isAs(household, form)) {
                throw new Rejected("Another measure has this id");
            }
            return new Planned(shown(home, known), false);
        }
        home.mustHavePeople();
        var measure = new Measure(id, household, home.file().division(), form, board.today());
        Wall.guard(() -> measures.persistAndFlush(measure));
        audit.changed(home.touched());
        return new Planned(board.card(measure), true);
    }

    MeasureCard begin(UUID id, LocalDate on, Locale language) {
        var held = hold(id);
        var measure = held.measure();
        if (measure.hasBegunOn(on)) {
            return shown(held.home(), measure);
        }
        var facts = measure.begin(on, board.today());
        var file = held.home().file();
        var next = Running.with(file, measure.category(), on);
        var reason = "measure begun: " + measure.category();
        amendments.amend(held.home(), next, reason, language);
        outbox.append(held.home(), facts);
        return changed(held);
    }

    MeasureCard end(UUID id, LocalDate on, Locale language) {
        var held = hold(id);
        var measure = held.measure();
        if (measure.hasEndedOn(on)) {
            return shown(held.home(), measure);
        }
        var facts = measure.end(on, board.today());
        if (!measures.runsAnother(measure)) {
            var next = Running.without(held.home().file(), measure.category());
            var reason = "measure ended: " + measure.category();
            amendments.amend(held.home(), next, reason, language);
        }
        outbox.append(held.home(), facts);
        return changed(held);
    }

    MeasureCard record(UUID id, UUID effectId, EffectForm form) {
        var held = hold(id);
        var measure = held.measure();
        var known = effects.findById(effectId);
        if (known != null && !known.isOf(id)) {
            throw new Rejected("Another record has this id");
        }
        if (known != null && known.isAs(form)) {
            return shown(held.home(), measure);
        }
        var facts = measure.record(effectId, form, board.today());
        if (known == null) {
            Wall.guard(() -> effects.persistAndFlush(new Effect(effectId, id, form)));
        } else {
            known.correct(form);
        }
        outbox.append(held.home(), facts);
        return changed(held);
    }

    /// The household first: it is held by whoever changes anything that hangs on it.
    private Held hold(UUID id) {
        var measure = measures.get(id, caller.scope());
        var home = amendments.hold(measure.householdId());
        measures.getEntityManager().refresh(measure);
        MeasureRules.isOf(home.id(), measure.householdId());
        return new Held(home, measure);
    }

    private MeasureCard shown(Household home, Measure measure) {
        audit.read(home.touched());
        return board.card(measure);
    }

    private MeasureCard changed(Held held) {
        audit.changed(held.home().touched());
        return board.card(held.measure());
    }

    private record Held(Household home, Measure measure) {}

    record Planned(MeasureCard card, boolean isNew) {}
}
