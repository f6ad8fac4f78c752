package org.uplift.household.codes;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.uplift.codes.CodeList;
import org.uplift.codes.CodeLists;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/code-lists")
@Produces(APPLICATION_JSON)
@Tag(name = "codes", description = "The trade's code lists, for every role")
class CodeListResource {

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listCodeLists", summary = "Every code list")
    public Collection<CodeList> all() {
        return new CodeBook();
    }

    @GET
    @Path("/{name}")
    @Operation(operationId = "readCodeList", summary = "One code list, in the form's order")
    public CodeList one(@RestPath String name) {
        return CodeLists.find(name).orElseThrow(() -> new NotFound("code list", name));
    }
}
