package org.uplift.trace.query;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.uplift.trace.epcis.Header;

@Path("/epcis")
@Produces(APPLICATION_JSON)
@Tag(name = "epcis query")
class RootResource {

    @OPTIONS
    @Operation(operationId = "discoverEpcis", summary = "What the repository can do")
    public Response discover() {
        return Header.discovery("OPTIONS, GET");
    }

    @GET
    @Operation(operationId = "listEpcisRooms", summary = "What can be asked for")
    public Response rooms() {
        var rooms =
                Stream.concat(
                        Stream.of("events", "capture", "queries"),
                        Arrays.stream(Kind.values()).map(Kind::path));
        return Header.versions(Response.ok(Report.collection(rooms.toList()))).build();
    }
}
