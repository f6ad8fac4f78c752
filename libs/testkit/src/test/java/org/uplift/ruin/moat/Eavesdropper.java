package org.uplift.ruin.moat;

import org.eclipse.microprofile.reactive.messaging.Incoming;

class Eavesdropper {

    @Incoming("household-events")
    String hear(String envelope) {
        return envelope;
    }
}
