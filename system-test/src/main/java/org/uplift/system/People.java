package org.uplift.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.uplift.local.identity.DemoTokens;
import org.uplift.local.identity.IdentityProvider;
import org.uplift.local.identity.Secret;

/// The demo users, and the identity provider that knows them.
final class People implements AutoCloseable {

    private final Path secrets;
    private final Set<String> returns = ConcurrentHashMap.newKeySet();
    private final IdentityProvider provider;
    private final DemoTokens tokens;
    private final Map<String, String> issued = new ConcurrentHashMap<>();

    /// @param secrets the folder of what the provider signs with, and of the password
    People(Path secrets) {
        this.secrets = secrets;
        try {
            provider = IdentityProvider.start(0, secrets, returns, Clock.systemUTC(), () -> true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tokens = new DemoTokens(provider.issuer(), secrets);
    }

    String issuer() {
        return provider.issuer();
    }

    int port() {
        return URI.create(issuer()).getPort();
    }

    /// @param user a demo user's name
    String token(String user) {
        return issued.computeIfAbsent(user, tokens::of);
    }

    /// Of all demo users.
    String password() {
        return Secret.ofDemoUsers(secrets).text();
    }

    /// From now on whoever logs in to see a card of it may be sent back there.
    void seeTheCardsOf(Instance instance) {
        var _ = returns.add("http://localhost:%d/v1/card-login".formatted(instance.port()));
    }

    @Override
    public void close() {
        provider.close();
    }
}
