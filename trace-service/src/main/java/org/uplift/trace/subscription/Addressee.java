package org.uplift.trace.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.uplift.platform.outward.Strangers;

/// Whom subscribers may name.
@ApplicationScoped
class Addressee {

    private final List<String> allowed;

    Addressee(SubscriptionSettings settings) {
        this.allowed = settings.allowedHosts().orElse(List.of());
    }

    /// @return why they may not be told
    Optional<String> objection(String dest) {
        return Strangers.objection(dest, allowed);
    }
}
