package org.uplift.household.tasks;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Tasks as server-sent events, as they are given and change.
@Path("/v1/tasks/events")
@Tag(name = "tasks")
@Blocking
class TaskEvents {

    private final TaskFeed feed;

    TaskEvents(TaskFeed feed) {
        this.feed = feed;
    }

    /// @param last the id of the last event that arrived; without one, all open tasks come first
    /// @param wait how long to go on at most, in seconds; zero for what there is now
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "followTasks",
            summary = "Tasks as they are given and change; goes on behind Last-Event-ID")
    @APIResponse(
            responseCode = "200",
            description = "Each event is a task as it stands",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = TaskLine.class)))
    public Multi<OutboundSseEvent> follow(
            @RestHeader("Last-Event-ID") @Min(0) @Nullable Long last,
            @RestQuery @Min(0) @Max(86_400) @Nullable Integer wait,
            @Context Sse sse) {
        return feed.from(last == null ? 0 : last, wait).map(task -> event(sse, task));
    }

    private static OutboundSseEvent event(Sse sse, TaskLine task) {
        return sse.newEventBuilder()
                .id(Long.toString(task.order()))
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(TaskLine.class, task)
                .build();
    }
}
