package org.uplift.trace.profile;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/growers/{householdId}")
@Produces(APPLICATION_JSON)
@Tag(name = "profiles", description = "What growers let buyers know, field by field")
class ProfileResource {

    private final Profiles profiles;

    ProfileResource(Profiles profiles) {
        this.profiles = profiles;
    }

    @PUT
    @Path("/profile")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "writeProfile", summary = "What buyers may read of a grower")
    public Profile write(@RestPath UUID householdId, @NotNull @Valid ProfileForm form) {
        return profiles.write(householdId, form);
    }

    @GET
    @Path("/profile")
    @Operation(operationId = "readProfile", summary = "What is written of a grower for buyers")
    public Profile read(@RestPath UUID householdId) {
        return profiles.read(householdId);
    }

    @GET
    @Path("/consents")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listConsents", summary = "What a grower consented to, and when")
    public List<ConsentCard> consents(@RestPath UUID householdId) {
        return profiles.consents(householdId);
    }

    /// @param field name, story, village, sales or income
    @PUT
    @Path("/consents/{field}")
    @Operation(operationId = "giveConsent", summary = "The grower lets buyers see a field")
    public void give(@RestPath UUID householdId, @RestPath String field) {
        profiles.consent(householdId, Field.named(field));
    }

    @DELETE
    @Path("/consents/{field}")
    @Operation(operationId = "withdrawConsent", summary = "Buyers see the field no longer")
    public void withdraw(@RestPath UUID householdId, @RestPath String field) {
        profiles.withdraw(householdId, Field.named(field));
    }
}
