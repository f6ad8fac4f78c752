package org.uplift.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is asking.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

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

    public DivisionScope scope() {
        return DivisionScope.of(division());
    }

    /// What of the division is the caller's to see; the whole duty area when none is asked for.
    public DivisionScope scope(@Nullable String division) {
        return division == null ? scope() : DivisionScope.of(division).within(scope());
    }

    /// Two divisions are none: nobody is on duty in two places, so the token is wrong.
    private @Nullable String division() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        return switch (token.<Object>getClaim("division")) {
            case String code -> code;
            case JsonString code -> code.getString();
            case null, default -> null;
        };
    }
}
