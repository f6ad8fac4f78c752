package org.uplift.trace.link;

import java.util.Optional;
import java.util.stream.Stream;

/// What of a thing a link leads to, in GS1's words.
enum LinkType {
    DEFAULT("defaultLink", Answer.PAGE),
    PIP("pip", Answer.PAGE),
    TRACEABILITY("traceability", Answer.PAGE),
    CERTIFICATION("certificationInfo", Answer.PAGE),
    RECALL("recallStatus", Answer.JSON_LD),
    MASTER("masterData", Answer.JSON_LD),
    EPCIS("epcis", Answer.EVENTS);

    static final String VOCABULARY = "https://gs1.org/voc/";
    private static final String PREFIX = "gs1:";

    private final String word;
    private final Answer answer;

    LinkType(String word, Answer answer) {
        this.word = word;
        this.answer = answer;
    }

    /// @param said a compact name or a whole address
    static Optional<LinkType> said(String said) {
        return Stream.of(values())
                .filter(it -> said.equals(it.compact()) || said.equals(it.relation()))
                .findFirst();
    }

    String word() {
        return word;
    }

    String compact() {
        return PREFIX + word;
    }

    String relation() {
        return VOCABULARY + word;
    }

    Answer answer() {
        return answer;
    }

    /// What is given for it.
    enum Answer {
        PAGE,
        JSON_LD,
        LINKSET,
        EVENTS
    }
}
