package org.uplift.trace.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.epcis.Json;
import org.uplift.trace.epcis.Trouble;
import org.uplift.trace.epcis.TypedProblem;

/// Stores what was received, and says in the job what became of it: both or neither.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Storing {

    private final CaptureJobs jobs;
    private final EventStore events;
    private final Descriptions descriptions;
    private final Clock clock;
    private final ObjectMapper json;

    Storing(
            CaptureJobs jobs,
            EventStore events,
            Descriptions descriptions,
            Clock clock,
            ObjectMapper json) {
        this.jobs = jobs;
        this.events = events;
        this.descriptions = descriptions;
        this.clock = clock;
        this.json = json;
    }

    List<Refused> store(String division, Candidate one) {
        return events.store(division, List.of(one), Behaviour.ROLLBACK);
    }

    /// Nothing happens where somebody else is at it.
    void run(Reading reading) {
        if (jobs.take(reading.job().id()).isPresent()) {
            store(reading);
        }
    }

    void giveUp(UUID id) {
        jobs.take(id)
                .ifPresent(job ->
                        jobs.finish(
                                id,
                                clock.instant(),
                                false,
                                with(job.errors(), problem(Trouble.IMPLEMENTATION, "It failed"))));
    }

    private void store(Reading reading) {
        var job = reading.job();
        var behaviour = Behaviour.said(job.behaviour());
        var refused = events.store(job.division(), reading.good(), behaviour);
        if (refused.isEmpty() || behaviour == Behaviour.PROCEED) {
            descriptions.learn(job.division(), reading.document().attributes());
        }
        var errors = job.errors();
        for (var one : refused) {
            errors = with(errors, problem(one.trouble(), one.words()));
        }
        jobs.finish(job.id(), clock.instant(), job.success() && refused.isEmpty(), errors);
    }

    private static TypedProblem problem(Trouble trouble, String words) {
        return TypedProblem.of(trouble, words);
    }

    private String with(String errors, TypedProblem another) {
        try {
            var all = (ArrayNode) Json.read(errors);
            return json.writeValueAsString(all.add(json.valueToTree(another)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
