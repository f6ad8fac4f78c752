package org.uplift.trace.capture;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.uplift.trace.epcis.Document;
import org.uplift.trace.epcis.Flaw;

/// A received document as it was read, ready to be stored.
///
/// @param good events that break no rule
record Reading(CaptureJob job, Document document, List<Candidate> good) {

    static Reading of(CaptureJob job) {
        var document = Document.kept(String.valueOf(job.document()));
        var broken = job.success() ? Set.<Integer>of() : broken(document, job);
        var good =
                IntStream.range(0, document.events().size())
                        .filter(i -> !broken.contains(i))
                        .mapToObj(i -> Candidate.of(i, document.events().get(i)))
                        .toList();
        return new Reading(job, document, good);
    }

    private static Set<Integer> broken(Document document, CaptureJob job) {
        return document.check(job.createdAt()).stream().map(Flaw::event).collect(toSet());
    }
}
