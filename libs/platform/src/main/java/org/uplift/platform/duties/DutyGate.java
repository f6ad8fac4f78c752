package org.uplift.platform.duties;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Says why to whom the roll call left nothing to do here, before anybody looks at roles.
@Singleton
class DutyGate {

    private final SecurityIdentity identity;

    DutyGate(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION - 1)
    public void pass() {
        if (identity.<Object>getAttribute(RollCall.REFUSAL) instanceof RuntimeException reason) {
            throw reason;
        }
    }
}
