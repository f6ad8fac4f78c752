package org.uplift.platform.problem;

import java.io.IOException;

/// More was sent than may be sent.
public final class TooLarge extends IOException {
    public TooLarge(long limit) {
        super("The body is larger than %,d bytes".formatted(limit));
    }
}
