package org.uplift.local.ground;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Waiting for something that another process does.
public record Patience(Duration limit, Duration pause) {

    public static Patience of(Duration limit) {
        return new Patience(limit, Duration.ofMillis(100));
    }

    /// Whether it came true in time.
    public boolean until(BooleanSupplier isSo) {
        var end = System.nanoTime() + limit.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
