package org.uplift.platform.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/// Writes into every operation of the OpenAPI document how it can be refused, a body above all, and
/// that every refusal is a problem document. What was entered just now looks like what was there
/// already.
@OpenApiFilter(stages = RunStage.BUILD, priority = RefusalNotes.AFTER_ALL_OTHERS)
public class RefusalNotes implements OASFilter {

    static final int AFTER_ALL_OTHERS = -1;

    private static final String REF = "#/components/schemas/";
    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";
    private static final String BY_DEFAULT = "Bad Request";

    private static final Map<String, String> OF_BODIES = new LinkedHashMap<>();

    static {
        OF_BODIES.put("408", "The body hardly came");
        OF_BODIES.put("413", "The body is larger than the caller's may be");
        OF_BODIES.put("415", "The body is of another media type");
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents().addSchema(VIOLATION, violation()).addSchema(PROBLEM, problem());
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item ->
                        item.getOperations()
                                .forEach((method, operation) ->
                                        note(document.getComponents(), method, operation)));
    }

    private static void note(Components shared, HttpMethod method, Operation operation) {
        var responses = operation.getResponses();
        if (method == HttpMethod.OPTIONS) {
            responses.removeAPIResponse("200");
            answer(responses, "204", "The headers say what may be done");
        }
        if (operation.getRequestBody() != null) {
            OF_BODIES.forEach((status, why) -> answer(responses, status, why));
        }
        answer(responses, "400", "A parameter or the body is not what it should be");
        answer(responses, APIResponses.DEFAULT, "Whatever else it is refused for");
        new LinkedHashMap<>(responses.getAPIResponses())
                .forEach((status, response) -> shape(shared, responses, status, response));
    }

    /// In the place of what is said by default, too.
    private static void answer(APIResponses responses, String status, String description) {
        var known = responses.getAPIResponse(status);
        if (known == null || BY_DEFAULT.equals(known.getDescription())) {
            var _ =
                    responses.addAPIResponse(
                            status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void shape(
            Components shared, APIResponses responses, String status, APIResponse response) {
        if (response.getContent() != null) {
            return;
        }
        if (status.matches("[45]..|" + APIResponses.DEFAULT)) {
            var name = name(shared, "Refusal-" + status, response.content(content()));
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        } else if (status.matches("20[12]") && responses.hasAPIResponse("200")) {
            response.setContent(responses.getAPIResponse("200").getContent());
        }
    }

    /// Under which it is among the shared answers, once for all operations that give it.
    private static String name(Components shared, String wish, APIResponse response) {
        var known = Optional.ofNullable(shared.getResponses()).orElse(Map.of()).get(wish);
        if (known == null) {
            shared.addResponse(wish, response);
        } else if (!response.getDescription().equals(known.getDescription())) {
            return name(shared, wish + "-else", response);
        }
        return "#/components/responses/" + wish;
    }

    private static Content content() {
        var schema = OASFactory.createSchema().ref(REF + PROBLEM);
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }

    private static Schema problem() {
        return object("An RFC 9457 problem document")
                .addRequired("title")
                .addRequired("status")
                .addProperty("type", text("Where the title does not say it all"))
                .addProperty("title", text("What it is, in a few words"))
                .addProperty("status", of(SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong, in a sentence"))
                .addProperty(
                        "violations",
                        of(SchemaType.ARRAY).items(OASFactory.createSchema().ref(REF + VIOLATION)));
    }

    private static Schema violation() {
        return object("What is wrong with one part of a request")
                .required(List.of("path", "rule", "message"))
                .addProperty("path", text("Where, as in members[0].birthYear"))
                .addProperty("rule", text("Which rule, in a word a program can compare"))
                .addProperty("message", text("The same in a sentence"));
    }

    private static Schema object(String description) {
        return of(SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return of(SchemaType.STRING).description(description);
    }

    private static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
