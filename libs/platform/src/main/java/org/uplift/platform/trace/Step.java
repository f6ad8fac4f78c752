package org.uplift.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Scope;

/// A step of a trace, under way until it is closed.
public final class Step implements AutoCloseable {

    private final Span span;
    private final Scope scope;

    private Step(Span span, Scope scope) {
        this.span = span;
        this.scope = scope;
    }

    /// The scope is closed with the step.
    @SuppressWarnings("MustBeClosedChecker")
    static Step begin(Span span) {
        return new Step(span, span.makeCurrent());
    }

    @Override
    public void close() {
        scope.close();
        span.end();
    }
}
