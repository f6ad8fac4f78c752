package org.uplift.trace.capture;

import org.uplift.trace.epcis.Event;
import org.uplift.trace.hash.EventHash;

/// An event about to be stored, with what tells it apart.
///
/// @param number in its document
/// @param id its own, or the one that it has by what it says
/// @param digest the same for the same event only
record Candidate(int number, String id, String digest, Event event) {

    static Candidate of(int number, Event event) {
        var hash = EventHash.of(event);
        var given = event.text("eventID");
        var error = event.tree().path("errorDeclaration");
        var digest = error.isMissingNode() ? hash : hash + EventHash.digest(error.toString());
        return new Candidate(number, given == null ? hash : given, digest, event);
    }

    /// It says that the event of its id was wrong, and stands beside it.
    boolean declaresError() {
        return event.has("errorDeclaration");
    }
}
