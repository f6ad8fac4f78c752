package org.uplift.platform.room;

import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.Label;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Everything that can go wrong, on request.
@Path("/v1/room")
class RoomResource {

    private final Caller caller;
    private final Session database;
    private final Lamps lamps;

    RoomResource(Caller caller, Session database, Lamps lamps) {
        this.caller = caller;
        this.database = database;
        this.lamps = lamps;
    }

    @GET
    @Path("/me")
    @Operation(operationId = "readMe")
    public Me me() {
        return new Me(caller.subject(), caller.scope());
    }

    @GET
    @Path("/office")
    @Operation(operationId = "readOffice")
    public Me office() {
        return me();
    }

    @PUT
    @Path("/guests/{id}")
    @Operation(operationId = "invite")
    public GuestForm invite(
            @RestPath UUID id,
            @RestQuery @Nullable String because,
            @NotNull @Valid GuestForm form) {
        return form;
    }

    @PUT
    @Path("/lamps/{id}/{label}")
    @Operation(operationId = "turnLamp")
    public void turn(@RestPath UUID id, @RestPath Label label) {
        lamps.turn(id, label);
    }

    @GET
    @Path("/guests")
    @Operation(operationId = "listGuests")
    public List<String> guests(@RestQuery @Positive @Max(10) int limit) {
        return List.of();
    }

    @GET
    @Path("/cookies")
    @Operation(operationId = "listCookies")
    public Set<String> cookies(HttpHeaders headers) {
        return headers.getCookies().keySet();
    }

    @POST
    @Path("/uploads")
    @Operation(operationId = "upload")
    public long upload(InputStream file) throws IOException {
        return file.readAllBytes().length;
    }

    @GET
    @Path("/trouble/{kind}")
    @Transactional
    @Operation(operationId = "makeTrouble")
    public String trouble(@RestPath String kind) throws SQLException {
        switch (kind) {
            case "missing" -> throw new NotFound("guest", "of honour");
            case "rejected" -> throw new Rejected("The room is full");
            case "invalid" ->
                    throw new Invalid(List.of(new Violation("chairs", "enough", "are too few")));
            case "stale" -> throw new OptimisticLockException("secret");
            case "twice" -> insertTwice();
            case "away" -> throw new SQLException("secret", "08006");
            default -> throw new IllegalStateException("secret");
        }
        return kind;
    }

    private void insertTwice() {
        for (var time = 0; time < 2; time++) {
            var _ =
                    database.createNativeMutationQuery(
                                    "insert into lamp values ('" + new UUID(0, 1) + "', '', '', 0)")
                            .executeUpdate();
        }
    }

    record Me(String subject, DivisionScope scope) {}

    record GuestForm(
            @NotNull @Pattern(regexp = "\\S+", message = "must be a word") String name,
            @Positive int chairs,
            LocalDate since,
            boolean isOld,
            @Nullable Integer shoes,
            @Valid List<Child> children) {}

    record Child(@Positive int age) {}
}
