package org.uplift.trace.epcis;

import java.util.List;

/// What was asked of the repository is refused as the standard says.
public final class Refusal extends RuntimeException {

    private final Trouble trouble;
    private final String words;
    private final transient List<Flaw> flaws;

    public Refusal(Trouble trouble, String words) {
        this(trouble, words, List.of());
    }

    public Refusal(Trouble trouble, String words, List<Flaw> flaws) {
        super(words);
        this.trouble = trouble;
        this.words = words;
        this.flaws = List.copyOf(flaws);
    }

    String words() {
        return words;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    Trouble trouble() {
        return trouble;
    }
}
