package org.uplift.platform.http;

/// Somebody came more often than they may.
final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooOften() {
        super(null, null, false, false);
    }
}
