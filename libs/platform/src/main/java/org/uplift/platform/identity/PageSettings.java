package org.uplift.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.regex.Pattern;

/// The pages of a service that people open in a browser and log in to there.
@ConfigMapping(prefix = "uplift.pages")
interface PageSettings {

    /// Theirs, and the one to which the identity provider sends people back.
    @WithDefault("(?!)")
    Pattern paths();

    /// What the cookies of those who log in are sealed with, the same for all replicas; without it
    /// each makes one up.
    Optional<String> secret();

    /// Whether people come by HTTPS, whoever ends it before the service.
    @WithDefault("false")
    boolean https();
}
