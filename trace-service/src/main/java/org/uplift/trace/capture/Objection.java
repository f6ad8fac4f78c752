package org.uplift.trace.capture;

/// An event cannot stand beside what is known already, so it is not stored.
public final class Objection extends RuntimeException {

    private final long seq;
    private final String path;
    private final String rule;
    private final String words;

    /// @param seq of the event
    /// @param path of the field that breaks the rule
    public Objection(long seq, String path, String rule, String words) {
        super(words);
        this.seq = seq;
        this.path = path;
        this.rule = rule;
        this.words = words;
    }

    long seq() {
        return seq;
    }

    Refused against(Candidate one) {
        return Refused.objected(one, path, rule, words);
    }
}
