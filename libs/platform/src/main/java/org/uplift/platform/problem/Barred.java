package org.uplift.platform.problem;

/// Whoever asks is known and may do nothing here: 403, and why.
public final class Barred extends RuntimeException {
    public Barred(String reason) {
        super(reason);
    }
}
