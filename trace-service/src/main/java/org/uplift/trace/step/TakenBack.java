package org.uplift.trace.step;

import java.util.UUID;
import org.uplift.platform.Aggregate;

/// A step that was taken back: what is told of it now comes after what was told before.
public record TakenBack(Step step) implements Aggregate {

    @Override
    public UUID id() {
        return step.id();
    }

    @Override
    public long version() {
        return step.version() + 1;
    }
}
