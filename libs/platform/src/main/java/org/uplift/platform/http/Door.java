package org.uplift.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import org.uplift.platform.problem.Problem;

/// Turns away what cannot be read, and answers with a problem document where the server alone would
/// send an empty or an HTML page.
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    private static final int BEFORE_ALL = -100;
    private static final int BEFORE_THE_LAST = Integer.MAX_VALUE - 1;

    private final ObjectMapper json;

    Door(ObjectMapper json) {
        this.json = json;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(this::look);
        router.routeWithRegex("/(?!q/).*").order(BEFORE_THE_LAST).failureHandler(this::answer);
    }

    private void look(RoutingContext request) {
        if (Legible.isLegible(request.request())) {
            request.next();
        } else {
            request.fail(400);
        }
    }

    private void answer(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
            return;
        }
        var status = status(request);
        if (status == 401) {
            request.response().putHeader("WWW-Authenticate", "Bearer");
        }
        var _ =
                request.response()
                        .setStatusCode(status)
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                        .end(write(Problem.of(status, null, List.of())));
    }

    private static int status(RoutingContext request) {
        return switch (request.failure()) {
            case null -> Math.max(request.statusCode(), 400);
            case UnauthorizedException _,
                    AuthenticationFailedException _,
                    AuthenticationCompletionException _ ->
                    401;
            case ForbiddenException _ -> 403;
            case TooOften _ -> 429;
            case OIDCException away -> {
                LOG.warnf("The identity provider is away: %s", away.getMessage());
                yield 503;
            }
            case Throwable failure -> {
                LOG.error("A request failed at the door", failure);
                yield 500;
            }
        };
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
