package org.uplift.household.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/household-searches")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
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
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<HouseholdLine> search(@NotNull @Valid SearchForm form) {
        return Listing.of(
                form.after(),
                form.most(),
                (place, most) -> search.find(form.filter(), place, most));
    }
}
