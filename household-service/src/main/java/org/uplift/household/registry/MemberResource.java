package org.uplift.household.registry;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

@Path("/v1/households/{id}")
@Consumes(APPLICATION_JSON)
@Produces(APPLICATION_JSON)
@Tag(name = "households")
class MemberResource {

    private final FileDesk desk;
    private final Answers answers;

    MemberResource(FileDesk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    @PUT
    @Path("/members/{memberId}")
    @Operation(operationId = "putMember", summary = "Add a member, or edit one")
    @APIResponse(responseCode = "200", description = "The member was there, and is as sent")
    @APIResponse(responseCode = "201", description = "The member is new")
    public RestResponse<ShownFile> put(
            @RestPath UUID id,
            @RestPath UUID memberId,
            @Parameter(required = true, description = Edition.SAID) @RestHeader("If-Match")
                    @Nullable String seen,
            @NotNull @Valid Member member,
            HttpHeaders headers) {
        mustAgree("id", member.id() == null || memberId.equals(member.id()));
        var edition = Edition.of(seen);
        var language = Answers.language(headers);
        return answers.entered(desk.putMember(id, edition, member.identified(memberId), language));
    }

    @POST
    @Path("/members/{memberId}/departure")
    @Operation(operationId = "departMember", summary = "Take off a member who left, and say why")
    public RestResponse<ShownFile> depart(
            @RestPath UUID id,
            @RestPath UUID memberId,
            @Parameter(required = true, description = Edition.SAID) @RestHeader("If-Match")
                    @Nullable String seen,
            @NotNull @Valid Departure departure,
            HttpHeaders headers) {
        var edition = Edition.of(seen);
        var language = Answers.language(headers);
        return answers.of(desk.depart(id, edition, memberId, departure, language));
    }

    @PUT
    @Path("/incomes/{year}")
    @Operation(operationId = "putIncome", summary = "Enter or correct a year's income")
    public RestResponse<ShownFile> putIncome(
            @RestPath UUID id,
            @RestPath int year,
            @Parameter(required = true, description = Edition.SAID) @RestHeader("If-Match")
                    @Nullable String seen,
            @NotNull @Valid Income income,
            HttpHeaders headers) {
        mustAgree("year", year == income.year());
        var edition = Edition.of(seen);
        return answers.of(desk.putIncome(id, edition, income, Answers.language(headers)));
    }

    private static void mustAgree(String item, boolean agrees) {
        if (!agrees) {
            throw new Invalid(
                    List.of(new Violation(item, "path-differs", "is not the one in the path")));
        }
    }
}
