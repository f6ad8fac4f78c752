package org.uplift.platform.identity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TokenMemoryTest {

    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final TokenMemory memory = new TokenMemory(clock());

    @Test
    void knowsWhomItSawAndNobodyElse() {
        assertThat(asked("a.b.c")).isNull();
        seen("a.b.c", Duration.ofHours(1));

        var known = requireNonNull(asked("a.b.c"));
        assertThat(known.getPrincipal().getName()).isEqualTo("ann");
        assertThat(known.getRoles()).containsExactly("helper");
        assertThat(known.getAttributes()).doesNotContainKey("request");
        assertThat(asked("a.b.d")).isNull();
    }

    @Test
    void believesNobodyBeyondTheEndOfTheirToken() {
        seen("a.b.c", Duration.ofSeconds(30));
        now.set(START.plusSeconds(29));
        assertThat(asked("a.b.c")).isNotNull();

        now.set(START.plusSeconds(30));
        assertThat(asked("a.b.c")).isNull();
    }

    @Test
    void asksAgainAfterAWhileHoweverOftenSomebodyComes() {
        seen("a.b.c", Duration.ofHours(1));
        for (var minute = 0; minute < 5; minute++) {
            now.set(START.plus(Duration.ofMinutes(minute)));
            var known = requireNonNull(asked("a.b.c"));
            var _ = memory.augment(known, NOTHING).await().indefinitely();
        }

        now.set(START.plus(Duration.ofMinutes(5)));
        assertThat(asked("a.b.c")).isNull();
    }

    @Test
    void isNotRemindedByWhomeverItRemembered() {
        seen("a.b.c", Duration.ofHours(1));
        var known = requireNonNull(asked("a.b.c"));
        now.set(START.plus(Duration.ofMinutes(5)));
        assertThat(asked("a.b.c")).isNull();

        var _ = memory.augment(known, NOTHING).await().indefinitely();
        assertThat(asked("a.b.c")).isNull();
    }

    /// The access token that came with the log-in was verified by nobody.
    @Test
    void remembersNobodyForATokenThatTheyDidNotShow() {
        var shown = seen("a.b.c", Duration.ofHours(1));
        now.set(START.plus(Duration.ofMinutes(5)));
        assertThat(asked("a.b.c")).isNull();
        var loggedIn =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(shown.getPrincipal())
                        .addCredential(new IdTokenCredential("d.e.f"))
                        .addCredential(new AccessTokenCredential("a.b.c"))
                        .build();

        var _ = memory.augment(loggedIn, NOTHING).await().indefinitely();

        assertThat(asked("a.b.c")).isNull();
    }

    @Test
    void remembersNobodyWithoutAToken() {
        var key = QuarkusSecurityIdentity.builder().setPrincipal(() -> "ann").build();

        assertThat(memory.augment(key, NOTHING).await().indefinitely()).isSameAs(key);
    }

    private Clock clock() {
        InstantSource hands = now::get;
        return hands.withZone(ZoneOffset.UTC);
    }

    @CanIgnoreReturnValue
    private SecurityIdentity seen(String token, Duration lasting) {
        var claims = new JwtClaims();
        claims.setSubject("ann");
        claims.setExpirationTime(NumericDate.fromSeconds(now.get().plus(lasting).getEpochSecond()));
        var identity =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(new DefaultJWTCallerPrincipal(token, "JWT", claims))
                        .addCredential(new AccessTokenCredential(token))
                        .addRole("helper")
                        .addAttribute("request", "of this moment")
                        .build();
        assertThat(memory.augment(identity, NOTHING).await().indefinitely()).isSameAs(identity);
        return identity;
    }

    private @Nullable SecurityIdentity asked(String token) {
        var request = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        return memory.authenticate(request, NOTHING).await().indefinitely();
    }

    private static final AuthenticationRequestContext NOTHING =
            new AuthenticationRequestContext() {
                @Override
                public Uni<SecurityIdentity> runBlocking(Supplier<SecurityIdentity> work) {
                    return Uni.createFrom().item(work);
                }
            };
}
