package org.uplift.platform.http;

import static java.util.Objects.requireNonNull;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.uplift.platform.identity.Pages;

/// Shows browsers that open a page the way: to the identity provider who has not logged in, and
/// back to the page who has. Whose log-in did not succeed is not sent there again, but told so at
/// the door.
@ApplicationScoped
class Usher {

    private static final int BEFORE_THE_DOOR = Integer.MAX_VALUE - 2;

    void open(@Observes Router router) {
        router.route().order(BEFORE_THE_DOOR).failureHandler(this::show);
    }

    private void show(RoutingContext request) {
        if (!Pages.isOpened(request)) {
            request.next();
            return;
        }
        switch (request.failure()) {
            case AuthenticationRedirectException onwards -> {
                request.response().putHeader(HttpHeaders.LOCATION, onwards.getRedirectUri());
                send(request);
            }
            case UnauthorizedException _, AuthenticationFailedException _ -> toLogIn(request);
            case null, default -> request.next();
        }
    }

    private static void toLogIn(RoutingContext request) {
        HttpAuthenticator authenticator =
                requireNonNull(request.get(HttpAuthenticator.class.getName()));
        var _ =
                authenticator
                        .getChallenge(request)
                        .subscribe()
                        .with(way -> toLogIn(request, way), request::fail);
    }

    private static void toLogIn(RoutingContext request, ChallengeData way) {
        if (way.status == HttpResponseStatus.FOUND.code()) {
            way.getHeaders().forEach(request.response()::putHeader);
            send(request);
        } else {
            request.next();
        }
    }

    private static void send(RoutingContext request) {
        var _ =
                request.response()
                        .setStatusCode(HttpResponseStatus.FOUND.code())
                        .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                        .end();
    }
}
