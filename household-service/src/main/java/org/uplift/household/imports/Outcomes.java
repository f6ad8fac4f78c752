package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.daybook.Daybook;
import org.uplift.platform.daybook.Entry;

/// Writes into the daybook what became of an import after the request that it began with.
@ApplicationScoped
class Outcomes {

    private final Imports imports;
    private final Chunks chunks;
    private final Stopwatch watch;

    Outcomes(Imports imports, Chunks chunks, Stopwatch watch) {
        this.imports = imports;
        this.chunks = chunks;
        this.watch = watch;
    }

    /// Of work on an import that somebody else may have done already.
    void of(UUID id, Runnable work) {
        var isToDo = imports.find(id).filter(one -> !one.state().isResting()).isPresent();
        var lasted = watch.time(work);
        if (isToDo) {
            imports.find(id).ifPresent(one -> note(one, lasted));
        }
    }

    private void note(Import one, Duration lasted) {
        switch (one.state()) {
            case READY -> write(one, "check", looked(one), lasted);
            case COMMITTED -> write(one, "commit", done(chunks.outcome(one.id())), lasted);
            case FAILED -> write(one, "work on", "failed, " + one.failure(), lasted);
            case RECEIVED, CHECKING, COMMITTING -> {}
        }
    }

    private static void write(Import one, String step, String outcome, Duration lasted) {
        var useCase = step + " import " + one.id();
        Daybook.write(new Entry(useCase, outcome, lasted, one.division(), null));
    }

    private static String looked(Import one) {
        return "%d rows, %d households".formatted(one.rows(), one.households());
    }

    private static String done(Preview.Households counts) {
        return "%d new, %d changed, %d unchanged, %d refused"
                .formatted(
                        counts.entered(), counts.changed(), counts.unchanged(), counts.refused());
    }
}
