package org.uplift.local.ground;

/// Something a person at the terminal has to know or mend, said in a sentence.
public final class Trouble extends RuntimeException {

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
