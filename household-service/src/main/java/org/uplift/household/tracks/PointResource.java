package org.uplift.household.tracks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.eclipse.microprofile.openapi.annotations.enums.ParameterIn.QUERY;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT;
import static org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Where phones send their points, in the words that each of them speaks.
@Path("/v1/points")
@Produces(APPLICATION_JSON)
@Tag(name = "tracks", description = "Where those on duty were, and when")
class PointResource {

    private static final String GPX = "application/gpx+xml";

    private final PointDesk desk;
    private final RoutingContext request;

    PointResource(PointDesk desk, RoutingContext request) {
        this.desk = desk;
        this.request = request;
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "sendPoints", summary = "Points of the caller's own track")
    public Receipt send(@NotNull @Valid PointsForm form) {
        return desk.take(form);
    }

    @POST
    @Path("/owntracks")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "sendOwnTracks",
            summary = "Points as the OwnTracks app sends them; a device key will do as password")
    public List<String> ownTracks(@Schema(type = OBJECT) @NotNull JsonNode messages) {
        var _ = desk.take(OwnTracks.claims(messages));
        return List.of();
    }

    @GET
    @Path("/osmand")
    @Operation(
            operationId = "sendOsmAnd",
            summary = "A point as OsmAnd sends it; a device key as `id` will do for a token",
            description = "Bearing, heading, battery and charge are read and not kept.")
    @Parameter(name = "id", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "deviceid", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "lat", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "lon", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "location", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "timestamp", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "speed", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "bearing", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "heading", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "altitude", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "accuracy", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "hdop", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "batt", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "charge", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "valid", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "mock", in = QUERY, schema = @Schema(type = STRING))
    @Parameter(name = "event", in = QUERY, schema = @Schema(type = STRING))
    public Uni<Receipt> osmAnd() {
        return Uni.createFrom().completionStage(desk.receive(request.request().uri()));
    }

    @POST
    @Path("/osmand")
    @Consumes(APPLICATION_JSON)
    @Operation(
            operationId = "sendTraccar",
            summary = "A point as the Traccar client sends it; a device key as `id` will do",
            description =
                    """
                    `{location: {timestamp, coords: {latitude, longitude, accuracy, altitude, \
                    speed}, mock}, device_id}`, as the client sends it since version 9. The key \
                    stands in the address that the client is given, as `?id=`; `device_id` is \
                    not looked at. Heading, battery, activity and odometer are read and not kept.\
                    """)
    @Parameter(name = "id", in = QUERY, schema = @Schema(type = STRING))
    public Receipt traccar(@Schema(type = OBJECT) @NotNull JsonNode message) {
        return desk.take(Traccar.claims(message));
    }

    @POST
    @Path("/gpx")
    @Consumes(GPX)
    @Operation(operationId = "sendGpx", summary = "The track points of a GPX file")
    public Receipt gpx(@NotNull InputStream file) {
        return desk.take(Gpx.claims(file));
    }
}
