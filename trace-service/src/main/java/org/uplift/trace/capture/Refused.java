package org.uplift.trace.capture;

import java.util.List;
import org.uplift.trace.epcis.Flaw;
import org.uplift.trace.epcis.Refusal;
import org.uplift.trace.epcis.Trouble;
import org.uplift.trace.epcis.Unfit;

/// An event that was not stored, and why.
record Refused(Trouble trouble, Flaw flaw) {

    static Refused taken(Candidate one) {
        return new Refused(
                Trouble.EXISTS,
                new Flaw(one.number(), "/eventID", "taken", "Another event has this id"));
    }

    static Refused objected(Candidate one, String path, String rule, String words) {
        return new Refused(Trouble.VALIDATION, new Flaw(one.number(), path, rule, words));
    }

    String words() {
        return trouble == Trouble.EXISTS
                ? "Another event has the id of event %d".formatted(flaw.event())
                : "Event %d, %s: %s".formatted(flaw.event(), flaw.path(), flaw.message());
    }

    RuntimeException exception() {
        return trouble == Trouble.EXISTS
                ? new Refusal(trouble, flaw.message())
                : new Unfit(List.of(flaw));
    }
}
