package org.uplift.trace.sensor;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Keeps what was said. Where something in it can never be kept, the rest is kept without it; where
/// nothing can, since the database is away, it fails, and all of it is said again.
@ApplicationScoped
class Keeping {

    private final Intake intake;

    Keeping(Intake intake) {
        this.intake = intake;
    }

    void keep(List<Said> said) {
        if (said.isEmpty()) {
            return;
        }
        try {
            intake.take(said);
        } catch (RuntimeException e) {
            Log.warnf("Readings are kept one by one: %s", e.getClass().getSimpleName());
            said.forEach(this::keepAlone);
        }
    }

    private void keepAlone(Said said) {
        try {
            intake.take(List.of(said));
        } catch (RuntimeException _) {
            intake.layAside(said);
        }
    }
}
