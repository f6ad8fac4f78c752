package org.uplift.platform.trace;

import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Headers of which there is only this one.
record OneHeader(String name) implements TextMapGetter<String> {

    @Override
    public Iterable<String> keys(String value) {
        return List.of(name);
    }

    @Override
    public @Nullable String get(@Nullable String value, String key) {
        return key.equals(name) ? value : null;
    }
}
