package org.uplift.jobs.labourer;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/labourers")
@Produces(APPLICATION_JSON)
@Tag(name = "labourers", description = "Who can and wants to work")
class LabourerResource {

    private static final String DIVISION = "[0-9]{12}";
    private static final String YES_OR_NO = "true|false";
    private static final String ESCO = "[A-Za-z0-9.\\-]{1,40}";
    private static final String CODE = "[a-z0-9\\-]{1,40}";

    private final LabourPool pool;

    LabourerResource(LabourPool pool) {
        this.pool = pool;
    }

    @GET
    @Operation(operationId = "listLabourers", summary = "Labourers of a division of any level")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<LabourerCard> page(
            @RestQuery @Pattern(regexp = DIVISION) @Nullable String division,
            @RestQuery @Pattern(regexp = ESCO) @Nullable String skill,
            @RestQuery @Pattern(regexp = CODE) @Nullable String trainingNeed,
            @RestQuery @Pattern(regexp = YES_OR_NO) @Nullable String employed,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var wish = Wish.of(skill, trainingNeed, employed);
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        pool.page(division, wish, Key.after(place, 2), most).map(LabourerCard::of));
    }

    @GET
    @Path("/{memberId}")
    @Operation(
            operationId = "readLabourer",
            summary = "What a labourer knows, does and wants to learn")
    public LabourerCard labourer(@RestPath UUID memberId) {
        return LabourerCard.of(pool.get(memberId));
    }

    @GET
    @Path("/summary")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "countLabourers",
            summary = "Work and wishes for training, in all and in the divisions below")
    public LabourSummary summary(@RestQuery @Pattern(regexp = DIVISION) @Nullable String division) {
        return pool.summary(division);
    }
}
