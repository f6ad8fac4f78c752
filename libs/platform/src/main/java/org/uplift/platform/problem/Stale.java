package org.uplift.platform.problem;

/// Somebody else changed the thing since the caller last saw it.
public final class Stale extends RuntimeException {
    public Stale(long current) {
        super("Changed meanwhile: the current version is %d".formatted(current));
    }
}
