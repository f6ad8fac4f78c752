package org.uplift.household.hooks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/task-hooks")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "tasks")
class HookResource {

    private final HookDesk desk;

    HookResource(HookDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listTaskHooks", summary = "Who is told of tasks by a call, and where")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<HookCard> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after, limit, (place, most) -> desk.page(division, Key.after(place, 1), most));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putTaskHook",
            summary = "Have a helper or a unit told of their tasks by a signed call to an address",
            description =
                    """
                    Each call is a POST of `{hook, tasks: [{task, order, state, level}]}`: ids and \
                    codes alone. `Uplift-Signature` is `sha256=` and the HMAC-SHA-256 of the body \
                    in hexadecimal digits. What was answered with 2xx is not told again; all else \
                    is, after longer and longer pauses, for three days.\
                    """)
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<HookCard> put(@RestPath UUID id, @NotNull @Valid HookForm form) {
        var isNew = desk.put(id, form);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, desk.read(id));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "removeTaskHook", summary = "Have nobody told there any more")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }
}
