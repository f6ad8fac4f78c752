package org.uplift.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What the HTTP server refuses before our code is asked.
class HttpRefusals {

    /// A parameter that does not convert arrives here as well, with the reason as its cause.
    @ServerExceptionMapper
    RestResponse<Problem> unknown(NotFoundException e) {
        var problem =
                e.getCause() == null
                        ? Problem.of(404, "There is nothing at this path", List.of())
                        : Problem.of(400, "A parameter in path or query is malformed", List.of());
        return problem.response();
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException e) {
        var response = e.getResponse();
        if (response.getStatus() < 400 || response.hasEntity()) {
            return response;
        }
        var problem =
                e.getCause() instanceof JsonProcessingException misread
                        ? Misreadings.of(misread)
                        : Problem.of(response.getStatus(), null, List.of());
        return Response.fromResponse(response).entity(problem).type(Problem.MEDIA_TYPE).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> notLikeThat(NotAllowedException e, UriInfo asked) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.METHOD_NOT_ALLOWED, Problem.of(405, null, List.of()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.ALLOW, Methods.at(asked.getPath()))
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<Problem> stranger(SecurityException e) {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.UNAUTHORIZED,
                        Problem.of(401, "A valid bearer token is needed", List.of()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e) {
        return Problem.of(403, "Your roles do not permit this", List.of()).response();
    }
}
