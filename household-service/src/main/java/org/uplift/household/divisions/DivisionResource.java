package org.uplift.household.divisions;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/divisions")
@Produces(APPLICATION_JSON)
@Tag(name = "divisions", description = "The administrative divisions, for every role")
class DivisionResource {

    private final Divisions divisions;
    private final DivisionLoad load;

    DivisionResource(Divisions divisions, DivisionLoad load) {
        this.divisions = divisions;
        this.load = load;
    }

    @GET
    @Operation(
            operationId = "listDivisions",
            summary = "The divisions right below one, or the provinces")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public List<Division> below(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String parent) {
        return parent == null
                ? divisions.tree().provinces()
                : divisions.treeWith(parent).childrenOf(parent);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readDivision", summary = "One division")
    public Division one(@RestPath String code) {
        return divisions
                .treeWith(code)
                .find(code)
                .orElseThrow(() -> new NotFound("division", code));
    }

    @PUT
    @Consumes("text/csv")
    @Operation(
            operationId = "loadDivisions",
            summary =
                    "Load a CSV of divisions: code,name,level,parent;"
                            + " the same again changes nothing")
    public LoadReport load(byte[] csv) {
        return load.load(csv);
    }
}
