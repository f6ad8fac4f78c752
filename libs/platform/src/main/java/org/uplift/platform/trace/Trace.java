package org.uplift.platform.trace;

import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The trace that the work at hand belongs to: that of the request, or of the message being
/// learned. Its id stands in every line of the log, and it travels on with every fact.
public final class Trace {

    /// The header, of HTTP and of Kafka alike.
    public static final String PARENT = "traceparent";

    private static final TextMapPropagator W3C = W3CTraceContextPropagator.getInstance();

    private Trace() {}

    /// As a header carries it; nothing where nothing is traced.
    public static @Nullable String parent() {
        var step = Span.current().getSpanContext();
        return step.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                step.getTraceId(), step.getSpanId(), step.getTraceFlags().asHex())
                : null;
    }

    /// What the steps of a trace have in common.
    public static @Nullable String id() {
        var step = Span.current().getSpanContext();
        return step.isValid() ? step.getTraceId() : null;
    }

    /// Goes on with what others began: a step in their trace where it is one, else the first step
    /// of a trace of its own that points to theirs. Nonsense is no trace.
    public static Step follow(String name, Collection<String> parents) {
        var origins =
                parents.stream()
                        .distinct()
                        .map(Trace::origin)
                        .filter(SpanContext::isValid)
                        .toList();
        var step =
                GlobalOpenTelemetry.getTracer("org.uplift")
                        .spanBuilder(name)
                        .setSpanKind(SpanKind.CONSUMER);
        if (origins.size() == 1) {
            step.setParent(Context.root().with(Span.wrap(origins.getFirst())));
        } else {
            step.setNoParent();
            origins.forEach(step::addLink);
        }
        return Step.begin(step.startSpan());
    }

    private static SpanContext origin(String parent) {
        return Span.fromContext(W3C.extract(Context.root(), parent, new OneHeader(PARENT)))
                .getSpanContext();
    }
}
