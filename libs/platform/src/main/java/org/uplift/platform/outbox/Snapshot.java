package org.uplift.platform.outbox;

/// Which transactions had ended at a moment, as PostgreSQL writes it, `xmin:xmax:one,another`: all
/// below `xmax` but those listed. The rows of the others were out of sight.
record Snapshot(String text) {

    /// Sees everything: nothing has been read yet, so nothing can have been missed.
    static final Snapshot OF_EVERYTHING = new Snapshot("9:9223372036854775807:");

    /// The transactions that were under way, as PostgreSQL reads an array.
    String underway() {
        return "{" + text.substring(text.lastIndexOf(':') + 1) + "}";
    }

    /// The first that nobody knew of yet.
    String unborn() {
        return text.substring(text.indexOf(':') + 1, text.lastIndexOf(':'));
    }
}
