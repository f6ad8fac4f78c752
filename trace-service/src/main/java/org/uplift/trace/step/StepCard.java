package org.uplift.trace.step;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/// A step as it was recorded.
///
/// @param events their ids in EPCIS
/// @param fresh false when it had been recorded before
public record StepCard(
        UUID id,
        String kind,
        String division,
        LocalDate on,
        List<String> events,
        @JsonIgnore boolean fresh) {

    static StepCard of(Step step, List<String> events, boolean fresh) {
        return new StepCard(step.id(), step.kind(), step.division(), step.day(), events, fresh);
    }

    public RestResponse<StepCard> answer() {
        return RestResponse.status(fresh ? Status.CREATED : Status.OK, this);
    }
}
