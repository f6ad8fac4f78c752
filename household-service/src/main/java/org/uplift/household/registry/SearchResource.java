package org.uplift.household.registry;

import static org.uplift.platform.identity.Roles.AUDITOR;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.HELPER;
import static org.uplift.platform.identity.Roles.TOWNSHIP_OFFICER;
import static org.uplift.platform.identity.Roles.VILLAGE_CADRE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.uplift.platform.paging.Page;

@Path("/v1/household-searches")
@RolesAllowed({COUNTY_OFFICER, TOWNSHIP_OFFICER, VILLAGE_CADRE, HELPER, AUDITOR})
@Tag(name = "households")
class SearchResource {

    private final HouseholdSearch search;

    SearchResource(HouseholdSearch search) {
        this.search = search;
    }

    @POST
    @Operation(
            operationId = "searchHouseholds",
            summary = "Households by name, id number, phone and all that a list is filtered by")
    public Page<HouseholdLine> search(@NotNull @Valid SearchForm form) {
        return search.find(form.filter(), form.after(), form.most());
    }
}
