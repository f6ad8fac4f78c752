package org.uplift.household.registry;

import static org.uplift.platform.identity.Roles.AUDITOR;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.HELPER;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Code;
import org.uplift.platform.paging.Page;

@Path("/v1")
@RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_CADRE, HELPER, AUDITOR})
@Tag(name = "searches", description = "Lists of households within the caller's division")
class SearchResource {

    private final HouseholdSearch search;

    SearchResource(HouseholdSearch search) {
        this.search = search;
    }

    @GET
    @Path("/households")
    @Operation(
            operationId = "listHouseholds",
            summary = "Households by what is not personal; personal searches are POSTed")
    public Page<HouseholdLine> list(
            @RestQuery @Pattern(regexp = "\\d{12}", message = "{division}")
                    @Nullable String division,
            @RestQuery @Code("label") @Nullable String label,
            @RestQuery @Code("attribute") @Nullable String attribute,
            @RestQuery @Code("cause") @Nullable String cause,
            @RestQuery @Code("status") @Nullable String status,
            @RestQuery @Pattern(regexp = "\\d{16,18}", message = "{household.number}")
                    @Nullable String number,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        var filter =
                new HouseholdFilter(
                        null, null, null, number, division, label, attribute, cause, status);
        return search.find(filter, after, limit);
    }

    @POST
    @Path("/household-searches")
    @Operation(
            operationId = "searchHouseholds",
            summary = "Households by name, id number, phone and all that a list is filtered by")
    public Page<HouseholdLine> search(@NotNull @Valid SearchForm form) {
        return search.find(form.filter(), form.after(), form.most());
    }
}
