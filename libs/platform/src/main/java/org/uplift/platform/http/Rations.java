package org.uplift.platform.http;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uplift.platform.identity.Roles;

/// What somebody may ask of a service in their roles: with several, as much as with the widest.
@ApplicationScoped
class Rations {

    private static final String NO_ROLE = "none";
    private static final String PUBLIC = "/public/";

    private final Limits limits;
    private final BodyLimit bodies;
    private final Map<String, Pace> paces;
    private final Map<String, Pace> crowds;

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
                        .collect(toMap(Function.identity(), this::own));
        crowds =
                limits.crowds().entrySet().stream()
                        .collect(
                                toMap(
                                        Map.Entry::getKey,
                                        it ->
                                                Pace.of(
                                                        it.getKey(),
                                                        it.getValue().aMinute(),
                                                        it.getValue().atOnce())));
    }

    private Pace own(String role) {
        var ration = ration(role);
        return Pace.of(role, ration.aMinute(), ration.atOnce());
    }

    Pace strangersPace() {
        return requireNonNull(paces.get(NO_ROLE));
    }

    /// Of whoever comes without a token to a door that is open to strangers, by the address they
    /// come from; nothing where a token is asked for.
    Optional<Pace> openDoor(String path) {
        return path.startsWith(PUBLIC)
                ? Optional.of(strangersPace())
                : limits.crowds().entrySet().stream()
                        .filter(it -> it.getValue().comesTo(path))
                        .findFirst()
                        .map(it -> requireNonNull(crowds.get(it.getKey())));
    }

    Stream<Pace> paces() {
        return Stream.concat(paces.values().stream(), crowds.values().stream());
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
