package org.uplift.trace.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.Malformed;
import org.uplift.platform.problem.Violation;
import org.uplift.trace.epcis.Document;
import org.uplift.trace.epcis.Flaw;
import org.uplift.trace.epcis.Header;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;
import org.uplift.trace.epcis.TypedProblem;
import org.uplift.trace.epcis.Unfit;

/// Takes documents in. What the caller captures belongs to their duty area.
@ApplicationScoped
class CaptureDesk {

    private static final Flaw NO_EVENT =
            new Flaw(-1, "", "event", "It is a document, not a single event");

    private final CaptureJobs jobs;
    private final Storing storing;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper json;

    CaptureDesk(CaptureJobs jobs, Storing storing, Caller caller, Clock clock, ObjectMapper json) {
        this.jobs = jobs;
        this.storing = storing;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /// @return the job that stores it
    UUID receive(Document document, Behaviour behaviour) {
        var division = division();
        if (document.events().size() > Header.MOST_EVENTS) {
            throw new Refusal(
                    Trouble.CAPTURE_LIMIT,
                    "A document holds %,d events at most".formatted(Header.MOST_EVENTS));
        }
        var now = clock.instant();
        var flaws = document.check(now);
        var isHopeless = flaws.stream().anyMatch(flaw -> flaw.event() < 0);
        if (isHopeless || (behaviour == Behaviour.ROLLBACK && !flaws.isEmpty())) {
            throw new Unfit(flaws);
        }
        var id = Ids.next();
        jobs.add(
                new CaptureJob(
                        id,
                        division,
                        behaviour.word(),
                        now,
                        null,
                        flaws.isEmpty(),
                        0,
                        errors(flaws),
                        document.tree().toString()));
        return id;
    }

    /// Takes one event in at once.
    ///
    /// @return its id
    String receive(Document document) {
        var division = division();
        if (!document.isEvent()) {
            throw new Unfit(List.of(NO_EVENT));
        }
        var flaws = document.check(clock.instant());
        if (!flaws.isEmpty()) {
            throw new Unfit(flaws);
        }
        var one = Candidate.of(0, document.events().getFirst());
        for (var refused : Behalf.ofTheService(() -> storing.store(division, one))) {
            throw refused.exception();
        }
        return one.id();
    }

    private String division() {
        var duty = caller.duty();
        if (duty == null) {
            throw new Malformed(
                    List.of(
                            new Violation(
                                    "division", "duty", "Who captures is on duty somewhere")));
        }
        return duty;
    }

    private String errors(List<Flaw> flaws) {
        try {
            return json.writeValueAsString(
                    flaws.stream()
                            .map(flaw ->
                                    TypedProblem.of(
                                            Trouble.VALIDATION,
                                            flaw.path() + ": " + flaw.message()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
