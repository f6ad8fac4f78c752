package org.uplift.platform.http;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import org.uplift.platform.Stopwatch;
import org.uplift.platform.identity.Caller;

/// Lets people in as often and with as much as their roles permit, once it is known who they are
/// and before anything of theirs is read. Who comes without a valid token is counted by address,
/// and nobody else suffers from it.
@ApplicationScoped
class Turnstile {

    private static final String ALL_BUT_THE_METERS = "/(?!q/).*";
    private static final int ONCE_THE_CALLER_IS_KNOWN = -90;
    private static final int BEFORE_ANYBODY_ANSWERS = -1000;

    private final Rations rations;
    private final Hourglass hourglass;
    private final Buckets people;
    private final Buckets addresses;
    private final Map<String, Counter> refused;

    Turnstile(Rations rations, Hourglass hourglass, Stopwatch watch, MeterRegistry meters) {
        this.rations = rations;
        this.hourglass = hourglass;
        people = new Buckets(watch);
        addresses = new Buckets(watch);
        refused =
                rations.paces()
                        .map(Pace::name)
                        .collect(
                                toMap(
                                        role -> role,
                                        role -> meters.counter("requests.limited", "role", role)));
    }

    void open(@Observes Router router) {
        router.routeWithRegex(ALL_BUT_THE_METERS)
                .order(ONCE_THE_CALLER_IS_KNOWN)
                .handler(this::pass);
        router.routeWithRegex(ALL_BUT_THE_METERS)
                .order(BEFORE_ANYBODY_ANSWERS)
                .failureHandler(this::countStranger);
    }

    private void pass(RoutingContext request) {
        if (!(request.user() instanceof QuarkusHttpUser user)
                || user.getSecurityIdentity().isAnonymous()) {
            passStranger(request);
            return;
        }
        var caller = user.getSecurityIdentity();
        var visit = people.visit(Caller.subject(caller), rations.pace(caller.getRoles()));
        visit.tell(request.response());
        if (visit.isOver()) {
            refuse(request, visit);
        } else {
            passWithABody(request, caller.getRoles());
        }
    }

    private void passWithABody(RoutingContext request, Set<String> roles) {
        if (isTooLarge(request, roles)) {
            Farewell.say(request);
            request.fail(413);
        } else {
            hourglass.turn(request);
            request.next();
        }
    }

    /// Whoever reads what is public is counted by address, too; at all other doors a stranger
    /// fails.
    private void passStranger(RoutingContext request) {
        var pace = rations.openDoor(request.normalizedPath());
        if (pace.isEmpty()) {
            request.next();
            return;
        }
        var visit = strangersVisit(request, pace.get());
        visit.tell(request.response());
        if (visit.isOver()) {
            refuse(request, visit);
        } else {
            passWithABody(request, Set.of());
        }
    }

    private boolean isTooLarge(RoutingContext request, Set<String> roles) {
        var length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null
                && Long.parseLong(length) > rations.largestBody(request.normalizedPath(), roles);
    }

    private void countStranger(RoutingContext request) {
        if (!isStrange(request)) {
            request.next();
            return;
        }
        var visit = strangersVisit(request, rations.strangersPace());
        if (visit.isOver()) {
            visit.tell(request.response());
            Farewell.say(request);
            refuse(request, visit);
        } else {
            request.next();
        }
    }

    /// Who comes with a crowd is not counted among those who fail for want of a token.
    private Visit strangersVisit(RoutingContext request, Pace pace) {
        var address = request.request().remoteAddress().hostAddress();
        return addresses.visit(pace.name() + " " + address, pace);
    }

    private static boolean isStrange(RoutingContext request) {
        return request.statusCode() == 401
                || request.failure() instanceof UnauthorizedException
                || request.failure() instanceof AuthenticationFailedException
                || request.failure() instanceof AuthenticationCompletionException;
    }

    private void refuse(RoutingContext request, Visit visit) {
        var counter = refused.get(visit.pace().name());
        if (counter != null) {
            counter.increment();
        }
        request.fail(429, new TooOften());
    }
}
