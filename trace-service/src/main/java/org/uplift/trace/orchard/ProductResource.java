package org.uplift.trace.orchard;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.paging.Place;
import org.uplift.platform.sheets.SheetWriter;
import org.uplift.trace.step.Link;

@Path("/v1/products")
@Produces(APPLICATION_JSON)
@Tag(name = "products", description = "What is sold under a number of GS1")
class ProductResource {

    private final Products products;

    ProductResource(Products products) {
        this.products = products;
    }

    @GET
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    @Operation(operationId = "listProducts", summary = "The products, by their numbers")
    public Listing<Product> list(
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("50") @Min(1) @Max(500) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        products.page(
                                place == null ? "" : Place.seek(place, ProductResource::gtin),
                                most));
    }

    @PUT
    @Path("/{gtin}")
    @Consumes(APPLICATION_JSON)
    @Operation(operationId = "enterProduct", summary = "Enter what is sold under a number")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<Product> enter(
            @RestPath @Pattern(regexp = Link.GTIN) String gtin, @NotNull @Valid ProductForm form) {
        var product = form.toProduct(gtin);
        var isNew = products.enter(product);
        return RestResponse.status(isNew ? Status.CREATED : Status.OK, product);
    }

    private static String gtin(String place) {
        if (!place.matches(Link.GTIN)) {
            throw new IllegalArgumentException("no place");
        }
        return place;
    }
}
