package org.uplift.household.pairing;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/helpers")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "pairing")
class ContactResource {

    private final ContactDesk desk;

    ContactResource(ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listHelpers", summary = "Who helps in a division, and how many")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<ContactLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(after, limit, (place, most) -> desk.page(division, place, most));
    }

    @PUT
    @Path("/{subject}")
    @Operation(
            operationId = "putHelper",
            summary = "Say how a helper is reached and where they come from")
    public ContactForm put(
            @RestPath @Pattern(regexp = Watch.SUBJECT, message = "{subject}") String subject,
            @NotNull @Valid ContactForm form) {
        return desk.put(subject, form);
    }
}
