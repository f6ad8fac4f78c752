package org.uplift.platform.room;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Where strangers write.
@Path("/public/room/wishes")
class GuestBookResource {

    @POST
    @Consumes("text/plain")
    @Operation(operationId = "wish")
    public int wish(String wish) {
        return wish.length();
    }
}
