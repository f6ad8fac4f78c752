package org.uplift.trace.link;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static java.util.stream.Collectors.toMap;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.uplift.trace.page.Words;

@Path("/.well-known/gs1resolver")
@Produces(APPLICATION_JSON)
@Tag(name = "links")
class ResolverResource {

    private final LinkSettings settings;

    ResolverResource(LinkSettings settings) {
        this.settings = settings;
    }

    @GET
    @ResponseHeader(name = "Access-Control-Allow-Origin", value = "*")
    @Operation(operationId = "describeResolver", summary = "What this resolver knows, for GS1's")
    public Map<String, Object> describe() {
        return Map.of(
                "name",
                "Uplift",
                "resolverRoot",
                settings.linkHost(),
                "supportedPrimaryKeys",
                List.of("all"),
                "supportedLinkType",
                List.of(Map.of("namespace", LinkType.VOCABULARY, "prefix", "gs1:")),
                "linkTypeDefaultCanBeLinkset",
                false,
                "validatesAIcombinations",
                true,
                "supportsSemanticInterpretation",
                false,
                "activeLinkTypes",
                Stream.of(Words.values()).collect(toMap(Words::tag, ResolverResource::types)));
    }

    private static Map<String, Map<String, String>> types(Words words) {
        return Stream.of(LinkType.values())
                .collect(
                        toMap(
                                LinkType::compact,
                                type ->
                                        Map.of(
                                                "title",
                                                words.say("link." + type.word()),
                                                "gs1key",
                                                type.relation())));
    }
}
