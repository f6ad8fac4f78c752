package org.uplift.trace.proof;

import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.platform.database.Behalf;

/// Asks for an inspection of all events, wherever they happened.
@ApplicationScoped
class Inspector {

    private final Inspection inspection;

    Inspector(Inspection inspection) {
        this.inspection = inspection;
    }

    Verdict verify() {
        return Behalf.ofTheService(inspection::verify);
    }
}
