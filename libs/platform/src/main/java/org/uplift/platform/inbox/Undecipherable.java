package org.uplift.platform.inbox;

/// A message that is no event, or an event that is not as its type says.
final class Undecipherable extends RuntimeException {
    Undecipherable(RuntimeException cause) {
        super("Not an event of the published language", cause);
    }
}
