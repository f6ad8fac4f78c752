package org.uplift.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// Sets the clocks of services, each by itself.
record Watchmaker(Platform platform, Path agent, Set<Service> wrong) {

    private static final String OPTIONS = "JAVA_TOOL_OPTIONS";
    private static final String GRACE = "QUARKUS_OIDC_TOKEN_LIFESPAN_GRACE";

    static Watchmaker in(Path folder, Platform platform) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Skew.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        var path = folder.resolve("skew.jar");
        var file = Skew.class.getName().replace('.', '/') + ".class";
        try (var jar = new JarOutputStream(Files.newOutputStream(path), manifest);
                var code = Skew.class.getClassLoader().getResourceAsStream(file)) {
            jar.putNextEntry(new JarEntry(file));
            var _ = Objects.requireNonNull(code).transferTo(jar);
        }
        return new Watchmaker(platform, path, EnumSet.noneOf(Service.class));
    }

    /// @param grace for which a token is believed after its end
    void setAhead(Service service, Duration by, Duration grace) {
        var agent = "-javaagent:%s=%d".formatted(this.agent, by.toSeconds());
        wrong.add(service);
        start(service, agent, grace);
    }

    void setAllRight() {
        Set.copyOf(wrong).forEach(this::setRight);
    }

    void setRight(Service service) {
        wrong.remove(service);
        start(service, "", Duration.ZERO);
    }

    private void start(Service service, String options, Duration grace) {
        var instance = platform.instance(service);
        instance.tell(OPTIONS, options);
        instance.tell(GRACE, Long.toString(grace.toSeconds()));
        platform.restart(service);
    }
}
