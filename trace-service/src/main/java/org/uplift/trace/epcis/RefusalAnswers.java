package org.uplift.trace.epcis;

import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.uplift.platform.problem.Problem;

/// Refusals as problem documents.
class RefusalAnswers {

    @ServerExceptionMapper
    RestResponse<TypedProblem> unfit(Unfit e) {
        return answer(Trouble.VALIDATION, "The document breaks rules of EPCIS", e.flaws());
    }

    @ServerExceptionMapper
    RestResponse<TypedProblem> refused(Refusal e) {
        return answer(e.trouble(), e.words(), e.flaws());
    }

    private static RestResponse<TypedProblem> answer(
            Trouble trouble, String detail, List<Flaw> flaws) {
        return ResponseBuilder.<TypedProblem>create(trouble.status())
                .entity(TypedProblem.of(trouble, detail, flaws))
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
