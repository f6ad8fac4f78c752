package org.uplift.platform.problem;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.uplift.platform.Outage;

/// What went wrong below: told apart by its causes, and told to nobody but the log in detail.
class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    @ServerExceptionMapper
    RestResponse<Problem> failed(Throwable failure) {
        if (isBehind(failure, OptimisticLockException.class, StaleStateException.class)) {
            return conflict("Somebody else changed it at the same time");
        }
        if (isBehind(failure, TooLarge.class)) {
            return Problem.of(413, "The body is too large", List.of()).response();
        }
        if (isBehind(failure, BrokenOff.class)) {
            return toNobody();
        }
        if (isBehind(failure, ConstraintViolationException.class)) {
            LOG.debug("The database refused", failure);
            return conflict("It contradicts what is there already");
        }
        if (Outage.isBehind(failure)
                || isBehind(failure, OIDCException.class, RetriableException.class)) {
            LOG.warnf("Something this service needs is away: %s", failure.getMessage());
            return away();
        }
        if (NoRoom.isBehind(failure)) {
            LOG.error("A disk of this service is full");
            return Problem.of(507, "There is no room for it at the moment", List.of()).response();
        }
        LOG.error("A request failed", failure);
        return Problem.of(500, "That is our fault and has been written down", List.of()).response();
    }

    private static RestResponse<Problem> conflict(String detail) {
        return Problem.of(409, detail, List.of()).response();
    }

    /// The connection is gone, or the answer was given already.
    private static RestResponse<Problem> toNobody() {
        return RestResponse.ResponseBuilder.<Problem>create(400).build();
    }

    private static RestResponse<Problem> away() {
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.SERVICE_UNAVAILABLE,
                        Problem.of(503, "Please ask again in a moment", List.of()))
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.RETRY_AFTER, 5)
                .build();
    }

    private static boolean isBehind(Throwable failure, Class<?>... kinds) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }
}
