package org.uplift.sandbox;

import org.jspecify.annotations.Nullable;

/// A server of the sandbox cannot start. The message is a sentence for the person at the terminal:
/// what stands in the way, and what to do about it.
public final class CannotStart extends RuntimeException {

    CannotStart(String sentence) {
        super(sentence);
    }

    CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
