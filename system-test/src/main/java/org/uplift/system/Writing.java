package org.uplift.system;

import java.util.Map;

/// How surely PostgreSQL writes down what is committed.
enum Writing {
    /// It outlives every process, as on a machine that stays up; only its power may not fail.
    WHILE_THERE_IS_POWER("off"),
    COME_WHAT_MAY("on");

    private final String flushed;

    Writing(String flushed) {
        this.flushed = flushed;
    }

    Map<String, String> settings() {
        return Map.of("synchronous_commit", "on", "fsync", flushed, "full_page_writes", flushed);
    }
}
