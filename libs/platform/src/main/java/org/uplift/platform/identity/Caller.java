package org.uplift.platform.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who is asking.
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private Reach reach = Reach.NEVER;
    private String operation = "";
    private boolean isAnybody;
    private @Nullable DivisionScope lent;
    private @Nullable UUID emergency;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public String subject() {
        return subject(identity);
    }

    public static String subject(SecurityIdentity identity) {
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

    /// The division they are on duty for, as their token says.
    public @Nullable String duty() {
        return DutyArea.of(identity);
    }

    /// Tells the token apart from all others, and cannot be used as one.
    public @Nullable String token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? TokenMark.of(token) : null;
    }

    /// When their token is of no use any more.
    public Instant expiry() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : Instant.MAX;
    }

    /// The `operationId` of what is asked for.
    public String operation() {
        return operation;
    }

    /// @return how far the caller reaches with this operation
    Reach admit(AccessRule rule) {
        operation = rule.operation();
        isAnybody = rule.isPublic();
        reach = rule.of(identity.getRoles());
        return reach;
    }

    /// Whether it is asked what everybody may ask, so that nobody asks in their own name.
    public boolean isAnybody() {
        return isAnybody;
    }

    /// What the caller may reach with the operation asked for.
    public DivisionScope scope() {
        return lent == null ? reach.from(DivisionScope.of(duty())) : lent;
    }

    /// Until this request is answered the caller reaches what an emergency opened to them.
    public void lend(DivisionScope scope, UUID openedIn) {
        lent = scope;
        emergency = openedIn;
    }

    /// The emergency in which the caller reaches beyond their duty area.
    public @Nullable UUID emergency() {
        return emergency;
    }

    /// What of the division is the caller's to see; the whole duty area when none is asked for.
    public DivisionScope scope(@Nullable String division) {
        return division == null ? scope() : DivisionScope.of(division).within(scope());
    }
}
