package org.uplift.platform.identity;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.uplift.platform.problem.Problem;

/// Those who did not say who they are: they are told so, and a browser that opens a page is shown
/// where to log in.
class Strangers {

    private static final int FOUND = 302;

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> stranger(SecurityException e, RoutingContext request) {
        return Pages.isOpened(request)
                ? authenticator(request).getChallenge(request).map(Strangers::shown)
                : Uni.createFrom().item(refused("A valid bearer token is needed"));
    }

    /// Not sent there again: they would go round in a circle.
    @ServerExceptionMapper
    Response unfinished(AuthenticationCompletionException e) {
        return refused("The log-in did not succeed; open the page again");
    }

    private static HttpAuthenticator authenticator(RoutingContext request) {
        return requireNonNull(request.get(HttpAuthenticator.class.getName()));
    }

    private static Response shown(ChallengeData challenge) {
        if (challenge.status != FOUND) {
            return refused("The log-in did not succeed; open the page again");
        }
        var answer = Response.status(FOUND).header(HttpHeaders.CACHE_CONTROL, "no-store");
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    private static Response refused(String detail) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .entity(Problem.of(401, detail, List.of()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
