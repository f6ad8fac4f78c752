package org.uplift.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is asking.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private Reach reach = Reach.NEVER;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    public boolean isA(String role) {
        return identity.hasRole(role);
    }

    /// @return how far the caller reaches with this operation
    Reach admit(AccessRule rule) {
        reach = rule.of(identity.getRoles());
        return reach;
    }

    /// What the caller may reach with the operation asked for.
    public DivisionScope scope() {
        return reach.from(DivisionScope.of(DutyArea.of(identity)));
    }

    /// What of the division is the caller's to see; the whole duty area when none is asked for.
    public DivisionScope scope(@Nullable String division) {
        return division == null ? scope() : DivisionScope.of(division).within(scope());
    }
}
