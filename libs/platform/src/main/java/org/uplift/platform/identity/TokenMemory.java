package org.uplift.platform.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.uplift.platform.Memory;

/// Remembers for a while whom a token was believed to be, to the letter, and never beyond the
/// token's own end: to verify the same token again takes longer than most answers do. What becomes
/// of its bearer in the register of duties is asked each time.
@ApplicationScoped
class TokenMemory
        implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {

    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final int MANY = 4_000;
    private static final String REMEMBERED = "remembered";
    private static final int BEFORE_ALL_OTHERS = 10_000;

    private final Clock clock;
    private final Memory<SecurityIdentity> believed;

    TokenMemory(Clock clock) {
        this.clock = clock;
        this.believed = new Memory<>(MANY, clock);
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /// Nobody, where the token has to be verified.
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        return believed.find(request.getToken().getToken())
                .map(bearer -> Uni.createFrom().item(bearer))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /// Whoever comes here was verified; those a while ago are remembered no longer for it. Of who
    /// logged in in a browser it was the statement of who they are, and not the token beside it.
    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        var shown = identity.getCredential(AccessTokenCredential.class);
        if (shown != null
                && identity.getCredential(IdTokenCredential.class) == null
                && identity.getAttribute(REMEMBERED) == null
                && identity.getPrincipal() instanceof JsonWebToken token) {
            var now = clock.instant();
            believed.keep(shown.getToken(), bearer(identity), now, until(now, token));
        }
        return Uni.createFrom().item(identity);
    }

    /// Without what the provider notes of the request at hand.
    private static SecurityIdentity bearer(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addRoles(identity.getRoles())
                .addAttribute(REMEMBERED, true)
                .build();
    }

    private static Instant until(Instant now, JsonWebToken token) {
        var end = Instant.ofEpochSecond(token.getExpirationTime());
        var later = now.plus(A_WHILE);
        return end.isBefore(later) ? end : later;
    }

    @Override
    public int priority() {
        return BEFORE_ALL_OTHERS;
    }
}
