package org.uplift.household.registry;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.uplift.local.identity.IdentityProvider;
import org.uplift.local.identity.Secret;
import org.uplift.sandbox.Ports;

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
            var port = Ports.free();
            var returns = Set.of("http://localhost:%d/v1/card-login".formatted(port));
            provider = IdentityProvider.start(0, secrets, returns, Clock.systemUTC(), () -> true);
            return Map.of(
                    "quarkus.http.test-port",
                    Integer.toString(port),
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

    @Override
    public void stop() {
        if (provider != null) {
            provider.close();
        }
    }
}
