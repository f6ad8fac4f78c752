package org.uplift.platform.problem;

import java.io.IOException;

/// Whoever sent a body went away, or was sent away, before it was whole.
public final class BrokenOff extends IOException {
    public BrokenOff(IOException cause) {
        super("The body broke off", cause);
    }
}
