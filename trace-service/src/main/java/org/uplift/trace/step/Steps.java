package org.uplift.trace.step;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.capture.Recorder;

/// The steps of the trade, each taken once however often it is said, in the transaction of whoever
/// takes them.
@ApplicationScoped
public class Steps {

    private static final String ENTER =
            """
            insert into trade_step (id, kind, division, household_id, day, said, recorded_by)
            select id, kind, division, household_id, day, said, recorded_by
            from json_populate_record(cast(null as trade_step), cast(:row as json))
            on conflict do nothing
            """;
    private static final String TELL =
            "update trade_step set events = cast(:events as jsonb) where id = :id";
    private static final String FIND =
            """
            select id, kind, division, household_id, day, said, recorded_by, events,
                   cast(taken_back_at as text) as taken_back_at, reason, instead
            from trade_step
            where id = :id and division >= :from and division < :until
            """;

    private final Rows rows;
    private final Recorder recorder;
    private final AuditLog audit;
    private final Caller caller;
    private final ObjectMapper json;
    private final Clock clock;

    Steps(
            Rows rows,
            Recorder recorder,
            AuditLog audit,
            Caller caller,
            ObjectMapper json,
            Clock clock) {
        this.rows = rows;
        this.recorder = recorder;
        this.audit = audit;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /// @throws org.uplift.platform.problem.Rejected for a day that has not come
    public Step step(
            UUID id,
            String kind,
            String division,
            @Nullable UUID household,
            LocalDate day,
            Object form) {
        Rule.hasCome(day, clock);
        return new Step(id, kind, division, household, day, text(form), caller.subject());
    }

    /// Takes the step, unless it was taken before. One step is taken at a time, before anything
    /// else is held: events are stored one after another anyway, and nobody waits for each other.
    ///
    /// @return how it was recorded, when it was; nothing for one that is new
    public Optional<StepCard> known(Step step) {
        recorder.pause();
        if (rows.enter(ENTER, step)) {
            if (step.householdId() != null) {
                audit.changed(new Touched(step.householdId(), step.division(), null));
            }
            return Optional.empty();
        }
        var known = find(step.id());
        if (known.isEmpty() || !known.get().step().isAs(step)) {
            throw Rule.refused("id", "other-step", "Another step has this id");
        }
        if (known.get().isTakenBack()) {
            throw Rule.refused("id", "taken-back", "The step was taken back");
        }
        return Optional.of(StepCard.of(step, known.get().events(), false));
    }

    /// Writes a new step's events beside it.
    public StepCard record(Step step, List<ObjectNode> events) {
        var ids = events.isEmpty() ? List.<String>of() : recorder.record(step.division(), events);
        var _ = rows.change(TELL, Map.of("events", text(ids), "id", step.id()));
        return StepCard.of(step, ids, true);
    }

    /// The id of a step whose thing is numbered for good, such as a pallet: another one where the
    /// step was taken back and something else is said now.
    public UUID standing(UUID id, Object form) {
        recorder.pause();
        var standing = id;
        var known = find(standing);
        while (known.isPresent()
                && known.get().isTakenBack()
                && !known.get().said().equals(text(form))) {
            standing = UUID.nameUUIDFromBytes(("after " + standing).getBytes(UTF_8));
            known = find(standing);
        }
        return standing;
    }

    /// What was said when it was recorded.
    public <T> T said(Step step, Class<T> form) {
        try {
            return json.readValue(step.said(), form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Taken> find(UUID id) {
        return rows.ask(Taken.class, FIND).in(caller.scope()).with("id", id).first();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
