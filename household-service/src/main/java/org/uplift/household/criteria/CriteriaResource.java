package org.uplift.household.criteria;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/criteria")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "criteria", description = "By what a region judges, from a day on")
class CriteriaResource {

    private final CriteriaDesk desk;

    CriteriaResource(CriteriaDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listCriteria",
            summary = "The criteria of a division and of those above it, or those of one day")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<Criteria> list(
            @RestQuery @NotNull @Pattern(regexp = "\\d{12}", message = "{division}")
                    String division,
            @RestQuery @Nullable LocalDate on) {
        return desk.of(division, on);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readCriteria", summary = "One set of criteria")
    public Criteria read(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putCriteria",
            summary = "Decide the criteria of a region; those in effect are never edited")
    public Criteria put(@RestPath UUID id, @NotNull @Valid CriteriaForm form) {
        return desk.put(id, form);
    }
}
