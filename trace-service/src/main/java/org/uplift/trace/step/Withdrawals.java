package org.uplift.trace.step;

import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.capture.Recorder;

/// Steps that were recorded wrongly are taken back by whoever recorded them, or by an officer of
/// the county: what they did is undone, and beside their events stands that these are wrong.
@ApplicationScoped
@Transactional
class Withdrawals {

    private static final String MARK =
            """
            update trade_step
            set taken_back_at = now(), taken_back_by = :who, reason = :reason,
                instead = cast(nullif(:instead, '') as uuid)
            where id = :id
            """;

    private final Steps steps;
    private final List<Reversal> reversals;
    private final Recorder recorder;
    private final Rows rows;
    private final AuditLog audit;
    private final Caller caller;

    Withdrawals(
            Steps steps,
            @All List<Reversal> reversals,
            Recorder recorder,
            Rows rows,
            AuditLog audit,
            Caller caller) {
        this.steps = steps;
        this.reversals = List.copyOf(reversals);
        this.recorder = recorder;
        this.rows = rows;
        this.audit = audit;
        this.caller = caller;
    }

    /// Taken back again, it was taken back then.
    StepCard takeBack(UUID id, WithdrawalForm form) {
        recorder.pause();
        var taken = steps.find(id).orElseThrow(() -> new NotFound("step", id));
        if (!taken.step().isBy(caller.subject()) && !caller.isA(COUNTY_OFFICER)) {
            throw Rule.refused("id", "other-recorder", "Somebody else recorded the step");
        }
        if (!taken.isTakenBack()) {
            undo(taken, form);
        } else if (!taken.isTakenBackAs(form)) {
            throw Rule.refused("id", "taken-back", "The step was taken back for another reason");
        }
        return StepCard.of(taken.step(), taken.events(), false);
    }

    private void undo(Taken taken, WithdrawalForm form) {
        var step = taken.step();
        var corrective = corrective(step, form);
        reversals.stream()
                .filter(it -> it.undoes(step.kind()))
                .findFirst()
                .orElseThrow()
                .undo(step);
        recorder.declareWrong(
                step.division(), taken.events(), form.inTheStandardsWord(), corrective);
        var values = new HashMap<String, Object>();
        values.put("id", step.id());
        values.put("who", caller.subject());
        values.put("reason", form.reason());
        values.put("instead", form.instead() == null ? "" : form.instead().toString());
        var _ = rows.change(MARK, values);
        if (step.householdId() != null) {
            audit.changed(new Touched(step.householdId(), step.division(), null));
        }
    }

    /// The events that hold instead.
    private List<String> corrective(Step step, WithdrawalForm form) {
        if (form.instead() == null) {
            return List.of();
        }
        return steps.find(form.instead())
                .filter(it -> it.kind().equals(step.kind()) && !it.isTakenBack())
                .filter(it -> !it.id().equals(step.id()))
                .map(Taken::events)
                .orElseThrow(() ->
                        Rule.refused("instead", "no-such-step", "No such step stands instead"));
    }
}
