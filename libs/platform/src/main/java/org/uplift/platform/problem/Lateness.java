package org.uplift.platform.problem;

import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What comes too late.
class Lateness {

    @ServerExceptionMapper
    RestResponse<Problem> late(Stale e) {
        return Problem.of(412, e.getMessage(), List.of()).response();
    }
}
