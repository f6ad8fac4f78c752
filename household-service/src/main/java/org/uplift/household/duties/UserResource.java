package org.uplift.household.duties;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/users")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "users", description = "Who uses the platform: their duties, leaves and admission")
class UserResource {

    private final UserDesk desk;
    private final LeaveDesk leaves;
    private final DutyBoard board;
    private final Caller caller;

    UserResource(UserDesk desk, LeaveDesk leaves, DutyBoard board, Caller caller) {
        this.desk = desk;
        this.leaves = leaves;
        this.board = board;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listUsers", summary = "Who belongs to a division or below it")
    public Listing<UserLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var scope = caller.scope(division);
        return Listing.of(after, limit, (place, most) -> board.users(scope, place, most));
    }

    @GET
    @Path("/{subject}")
    @Operation(operationId = "readUser", summary = "One user, with duties and leaves")
    public UserCard read(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject) {
        return board.card(subject);
    }

    @GET
    @Path("/{subject}/history")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(
            operationId = "readUserHistory",
            summary = "What was decided about a user, when and by whom, newest first")
    public Listing<HistoryLine> history(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> board.history(subject, place, most));
    }

    @PUT
    @Path("/{subject}")
    @Operation(operationId = "putUser", summary = "Enter a user, or describe one anew")
    public UserCard enter(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
            @NotNull @Valid UserForm form) {
        return desk.enter(subject, form);
    }

    @PUT
    @Path("/{subject}/duties/{id}")
    @Operation(
            operationId = "putDuty",
            summary = "Give a duty, or say when it ends; one that ends as it begins is taken back")
    public UserCard serve(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
            @RestPath UUID id,
            @NotNull @Valid DutyForm form) {
        return desk.serve(subject, id, form);
    }

    @PUT
    @Path("/{subject}/leaves/{id}")
    @Operation(
            operationId = "putLeave",
            summary = "Say when a user is away and who stands in; it may be changed later")
    public UserCard leave(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
            @RestPath UUID id,
            @NotNull @Valid LeaveForm form) {
        return leaves.leave(subject, id, form);
    }

    @PUT
    @Path("/{subject}/disablement")
    @Operation(
            operationId = "disableUser",
            summary = "Let a user come in no longer; every service follows within a minute")
    public UserCard disable(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
            @NotNull @Valid DisablementForm form) {
        return desk.disable(subject, form);
    }

    @DELETE
    @Path("/{subject}/disablement")
    @Operation(operationId = "enableUser", summary = "Let a user come in again")
    public UserCard enable(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject) {
        return desk.enable(subject);
    }
}
