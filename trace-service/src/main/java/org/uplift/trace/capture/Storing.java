package org.uplift.trace.capture;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.uplift.trace.epcis.Document;
import org.uplift.trace.epcis.Flaw;
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
    void run(UUID id) {
        jobs.take(id).ifPresent(this::run);
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

    private void run(CaptureJob job) {
        var document = Document.kept(String.valueOf(job.document()));
        var broken = job.success() ? Set.<Integer>of() : broken(document, job);
        var good =
                IntStream.range(0, document.events().size())
                        .filter(i -> !broken.contains(i))
                        .mapToObj(i -> Candidate.of(i, document.events().get(i)))
                        .toList();
        var behaviour = Behaviour.said(job.behaviour());
        var refused = events.store(job.division(), good, behaviour);
        if (refused.isEmpty() || behaviour == Behaviour.PROCEED) {
            descriptions.learn(job.division(), document.attributes());
        }
        var errors = job.errors();
        for (var one : refused) {
            errors = with(errors, problem(one.trouble(), one.words()));
        }
        jobs.finish(job.id(), clock.instant(), job.success() && refused.isEmpty(), errors);
    }

    private static Set<Integer> broken(Document document, CaptureJob job) {
        return document.check(job.createdAt()).stream().map(Flaw::event).collect(toSet());
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
