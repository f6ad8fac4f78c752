package org.uplift.trace.gs1;

/// What looks like an identifier of GS1 and breaks a rule of theirs.
public final class Misshapen extends RuntimeException {

    private final String rule;
    private final String words;

    Misshapen(String rule, String words) {
        super(words);
        this.rule = rule;
        this.words = words;
    }

    public String words() {
        return words;
    }

    public String rule() {
        return rule;
    }
}
