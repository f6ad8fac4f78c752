package org.uplift.household.tasks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
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
import org.uplift.platform.duties.Watch;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/tasks")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "tasks", description = "What somebody is to do, and how far they have come")
class TaskResource {

    private final TaskBoard board;
    private final TaskDisplay display;

    TaskResource(TaskBoard board, TaskDisplay display) {
        this.board = board;
        this.display = display;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "The tasks of a division; helpers find those that are theirs")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<TaskLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Pattern(regexp = "given|seen|done|rejected") @Nullable String state,
            @RestQuery @Pattern(regexp = Watch.SUBJECT, message = "{subject}")
                    @Nullable String helper,
            @RestQuery @Pattern(regexp = "village|township|county") @Nullable String level,
            @RestQuery @Pattern(regexp = "true") @Nullable String overdue,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var day = overdue == null ? null : display.today();
        var filter = new TaskFilter(state, helper, level, day);
        return Listing.of(
                after,
                limit,
                (place, most) -> display.page(division, filter, Key.after(place, 1), most));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "giveTask", summary = "Give a task to a helper, a team, a village")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<TaskLine> give(@RestPath UUID id, @NotNull @Valid TaskForm form) {
        var handed = board.give(id, form);
        return RestResponse.status(handed.isNew() ? Status.CREATED : Status.OK, handed.task());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTask", summary = "A task and how far it has come")
    public TaskLine read(@RestPath UUID id) {
        return display.read(id);
    }

    @PUT
    @Path("/{id}/sight")
    @Operation(operationId = "seeTask", summary = "Say that the task arrived")
    public TaskLine see(@RestPath UUID id) {
        return board.see(id);
    }

    @PUT
    @Path("/{id}/completion")
    @Operation(operationId = "finishTask", summary = "Say that the task is done, and what shows it")
    public TaskLine finish(@RestPath UUID id, @NotNull @Valid Completion completion) {
        return board.finish(id, completion);
    }

    @PUT
    @Path("/{id}/rejection")
    @Operation(operationId = "rejectTask", summary = "Say that the task will not be done, and why")
    public TaskLine reject(@RestPath UUID id, @NotNull @Valid Objection objection) {
        return board.reject(id, objection);
    }
}
