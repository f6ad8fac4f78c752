package org.uplift.household.labels;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/label-counts")
@Produces(APPLICATION_JSON)
@Tag(name = "labels", description = "How many households were red, yellow and green, and when")
class LabelCountResource {

    private static final String MONTH = "20\\d{2}-(0[1-9]|1[0-2])";

    private final LabelCounts counts;

    LabelCountResource(LabelCounts counts) {
        this.counts = counts;
    }

    @GET
    @Operation(
            operationId = "countLabels",
            summary = "Households by label at the end of each month or year, as the history has it")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<LabelCount> counts(
            @RestQuery @NotNull @Pattern(regexp = "\\d{12}", message = "{division}")
                    String division,
            @RestQuery @NotNull @Pattern(regexp = MONTH, message = "{month}") String from,
            @RestQuery @NotNull @Pattern(regexp = MONTH, message = "{month}") String until,
            @RestQuery
                    @DefaultValue("month")
                    @Pattern(regexp = "month|year", message = "{labels.by}")
                    String by,
            @RestQuery @DefaultValue("false") boolean parts) {
        var period = new Period(Rhythm.of(by), YearMonth.parse(from), YearMonth.parse(until));
        return counts.of(division, period, parts);
    }
}
