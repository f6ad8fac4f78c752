package org.uplift.platform.http;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uplift.platform.identity.Roles;

/// What somebody may ask of a service in their roles: with several, as much as with the widest.
@ApplicationScoped
class Rations {

    private static final String NO_ROLE = "none";

    private final Limits limits;
    private final BodyLimit bodies;
    private final Map<String, Pace> paces;

    Rations(Limits limits, BodyLimit bodies) {
        this.limits = limits;
        this.bodies = bodies;
        var unheardOf =
                limits.roles().keySet().stream().filter(role -> !Roles.ALL.contains(role)).toList();
        if (!unheardOf.isEmpty()) {
            throw new IllegalArgumentException("Limits for roles there are not: " + unheardOf);
        }
        paces =
                Stream.concat(Roles.ALL.stream(), Stream.of(NO_ROLE))
                        .collect(toMap(Function.identity(), role -> Pace.of(role, ration(role))));
    }

    Pace strangersPace() {
        return requireNonNull(paces.get(NO_ROLE));
    }

    Collection<Pace> paces() {
        return paces.values();
    }

    Pace pace(Collection<String> roles) {
        return known(roles)
                .max(comparingInt(role -> ration(role).aMinute()))
                .map(paces::get)
                .orElseGet(this::strangersPace);
    }

    /// In bytes; who has no role brings what a stranger may.
    long largestBody(String path, Collection<String> roles) {
        var isFile = bodies.takesFiles(path);
        var own =
                known(roles)
                        .map(this::ration)
                        .map(ration -> isFile ? ration.file() : ration.body())
                        .max(comparingLong(MemorySize::asLongValue))
                        .orElseGet(() -> limits.strangers().body());
        return Math.min(own.asLongValue(), bodies.at(path));
    }

    private static Stream<String> known(Collection<String> roles) {
        return roles.stream().filter(Roles.ALL::contains);
    }

    private Ration ration(String role) {
        return role.equals(NO_ROLE) ? limits.strangers() : requireNonNull(limits.roles().get(role));
    }
}
