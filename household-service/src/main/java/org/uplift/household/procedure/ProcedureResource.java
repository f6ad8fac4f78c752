package org.uplift.household.procedure;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/households/{id}/procedures/{procedureId}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "procedures", description = "What the law prescribes, step by step")
class ProcedureResource {

    private final ProcedureDesk desk;

    ProcedureResource(ProcedureDesk desk) {
        this.desk = desk;
    }

    @PUT
    @Operation(
            operationId = "openProcedure",
            summary = "Apply for a procedure; the same again changes nothing")
    @APIResponse(responseCode = "200", description = "It was there, the same")
    @APIResponse(responseCode = "201", description = "It is new")
    public RestResponse<ProcedureCard> open(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @NotNull @Valid Application application) {
        var opened = desk.open(id, procedureId, application);
        var status = opened.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK;
        return RestResponse.ResponseBuilder.create(status, opened.card()).build();
    }

    @GET
    @Operation(operationId = "readProcedure", summary = "A procedure with all its steps")
    public ProcedureCard read(@RestPath UUID id, @RestPath UUID procedureId) {
        return desk.read(id, procedureId);
    }

    @PUT
    @Path("/appraisal")
    @Operation(
            operationId = "appraiseProcedure",
            summary = "How the meeting of the village voted; voted down, the procedure ends")
    public ProcedureCard appraise(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @NotNull @Valid Step.Appraisal appraisal,
            HttpHeaders headers) {
        return desk.take(id, procedureId, appraisal, language(headers));
    }

    @PUT
    @Path("/notice")
    @Operation(
            operationId = "announceProcedure",
            summary = "Hang the public notice, for at least seven days")
    public ProcedureCard announce(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @NotNull @Valid Step.Notice notice,
            HttpHeaders headers) {
        return desk.take(id, procedureId, notice, language(headers));
    }

    @PUT
    @Path("/review")
    @Operation(
            operationId = "reviewProcedure",
            summary = "Of the township, once the notice has ended and no objection is open")
    public ProcedureCard review(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @NotNull @Valid Step.Review review,
            HttpHeaders headers) {
        return desk.take(id, procedureId, review, language(headers));
    }

    @PUT
    @Path("/decision")
    @Operation(
            operationId = "decideProcedure",
            summary = "Of the county; an approval changes the household's file")
    public ProcedureCard decide(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @NotNull @Valid Step.Decision decision,
            HttpHeaders headers) {
        return desk.take(id, procedureId, decision, language(headers));
    }

    @PUT
    @Path("/withdrawal")
    @Operation(operationId = "withdrawProcedure", summary = "End it before it is decided")
    public ProcedureCard withdraw(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @NotNull @Valid Step.Withdrawal withdrawal,
            HttpHeaders headers) {
        return desk.take(id, procedureId, withdrawal, language(headers));
    }

    @PUT
    @Path("/objections/{objectionId}")
    @Operation(
            operationId = "objectToProcedure",
            summary = "Object while the notice runs; that stops the procedure until it is answered")
    public ProcedureCard object(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @RestPath UUID objectionId,
            @NotNull @Valid ObjectionForm form,
            HttpHeaders headers) {
        return desk.take(id, procedureId, form.toObjection(objectionId), language(headers));
    }

    @PUT
    @Path("/objections/{objectionId}/finding")
    @Operation(
            operationId = "answerObjection",
            summary = "Upheld, the procedure ends; dismissed, the notice makes up for the days")
    public ProcedureCard answer(
            @RestPath UUID id,
            @RestPath UUID procedureId,
            @RestPath UUID objectionId,
            @NotNull @Valid FindingForm form,
            HttpHeaders headers) {
        return desk.take(id, procedureId, form.toFinding(objectionId), language(headers));
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.ROOT);
    }
}
