package org.uplift.bench.relay;

/// Who carries the outbox to the broker.
interface Competitor {

    String name();

    /// Before the outbox is filled.
    default void prepare() throws Exception {}

    /// Goes to work; what it returns sends it home.
    AutoCloseable start() throws Exception;
}
