package org.uplift.household.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.uplift.household.emergency.Emergencies;
import org.uplift.household.file.Code;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.paging.Listing;
import org.uplift.platform.sheets.SheetWriter;

@Path("/v1/households")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "households", description = "The register: whole files, their history, the card")
class HouseholdResource {

    private final Registry registry;
    private final FileDesk desk;
    private final History history;
    private final HouseholdSearch search;
    private final ErasureDesk erasures;
    private final Emergencies emergencies;
    private final Answers answers;
    private final Recognition recognition;

    HouseholdResource(
            Registry registry,
            FileDesk desk,
            History history,
            HouseholdSearch search,
            ErasureDesk erasures,
            Emergencies emergencies,
            Answers answers,
            Recognition recognition) {
        this.registry = registry;
        this.desk = desk;
        this.history = history;
        this.search = search;
        this.erasures = erasures;
        this.emergencies = emergencies;
        this.answers = answers;
        this.recognition = recognition;
    }

    @GET
    @Operation(
            operationId = "listHouseholds",
            summary = "Households by what is not personal; personal searches are POSTed")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<HouseholdLine> list(
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
        return Listing.of(after, limit, (place, most) -> search.find(filter, place, most));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "registerHousehold",
            summary = "Enter a household; the same again changes nothing, another file is refused")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<ShownFile> register(
            @RestPath UUID id, @NotNull @Valid HouseholdFile file, HttpHeaders headers) {
        var entered = registry.register(id, file, Answers.language(headers));
        return answers.entered(entered, recognition.resembling(id));
    }

    @PUT
    @Path("/{id}/file")
    @Operation(operationId = "replaceFile", summary = "Edit a household's file as a whole")
    public RestResponse<ShownFile> replace(
            @RestPath UUID id,
            @Parameter(required = true, description = Edition.SAID) @RestHeader("If-Match")
                    @Nullable String seen,
            @NotNull @Valid HouseholdFile file,
            HttpHeaders headers) {
        return answers.of(desk.replace(id, Edition.of(seen), file, Answers.language(headers)));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readFile", summary = "The file as it stands, or as it stood")
    public RestResponse<ShownFile> read(@RestPath UUID id, @RestQuery @Nullable Instant asOf) {
        return answers.of(emergencies.read(id, () -> history.at(id, asOf)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "eraseHousehold",
            summary = "Erase a household from everywhere, on a ground of the law")
    public void erase(
            @RestPath UUID id, @RestQuery @NotNull @Code("erasure-ground") String ground) {
        erasures.erase(id, ground);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "readHistory",
            summary = "Who changed what, when and why, newest first")
    @Produces({APPLICATION_JSON, SheetWriter.CSV, SheetWriter.XLSX})
    public Listing<FileChange> history(
            @RestPath UUID id,
            @RestQuery @Nullable String after,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return Listing.of(
                after,
                limit,
                (place, most) ->
                        emergencies.read(
                                id, () -> history.changes(id, Answers.versionBefore(place), most)));
    }
}
