package org.uplift.system;

/// What the platform consists of, and what can die in it.
interface Part {

    String title();

    /// No last words: what `kill -9` does.
    void kill();

    /// Starts it again on what it left behind, and returns when it answers.
    void raise();
}
