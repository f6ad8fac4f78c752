package org.uplift.household.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.uplift.local.identity.IdentityProvider;
import org.uplift.local.identity.Secret;

/// The identity provider of the local run, for those who come with a browser.
public final class LoginProvider implements QuarkusTestResourceLifecycleManager {

    private static final String PASSWORD = "test.login.password";

    private @Nullable IdentityProvider provider;

    /// Of all who log in.
    static String password() {
        return ConfigProvider.getConfig().getValue(PASSWORD, String.class);
    }

    @Override
    public Map<String, String> start() {
        try {
            var secrets = Files.createTempDirectory("uplift-login-");
            var returns = new AnyPort();
            provider = IdentityProvider.start(0, secrets, returns, Clock.systemUTC(), () -> true);
            return Map.of(
                    "quarkus.oidc.browser.tenant-enabled",
                    "true",
                    "quarkus.oidc.browser.auth-server-url",
                    provider.issuer(),
                    PASSWORD,
                    Secret.ofDemoUsers(secrets).text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which one the service listens on is known only later.
    private static final class AnyPort extends AbstractSet<String> {

        @Override
        public boolean contains(Object address) {
            return address instanceof String text
                    && text.matches("http://localhost:[0-9]+/v1/card-login");
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    }

    @Override
    public void stop() {
        if (provider != null) {
            provider.close();
        }
    }
}
