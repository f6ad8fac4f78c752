package org.uplift.platform.paging;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/// Says in the OpenAPI document how one comes from a page of a list to the next.
@OpenApiFilter(stages = RunStage.BUILD)
public class PageNotes implements OASFilter {

    private static final String PLACE = "after";
    private static final String HOW =
            "Where the page begins: `next` of the page before, as it came; left out for the first";

    @Override
    public Parameter filterParameter(Parameter parameter) {
        var isPlace = PLACE.equals(parameter.getName()) && parameter.getIn() == In.QUERY;
        if (isPlace && parameter.getDescription() == null) {
            parameter.setDescription(HOW);
        }
        return parameter;
    }
}
