package org.uplift.platform.projection;

/// What a service knows from the facts of others alone.
public interface Projection {

    /// Empties it; the topics tell it all again.
    void forget();
}
