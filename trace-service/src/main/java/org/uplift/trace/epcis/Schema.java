package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/// The JSON Schema of GS1, with formats asserted.
final class Schema {

    private static final int MOST = 50;
    private static final Pattern EVENT = Pattern.compile(".*/eventList/(\\d+)(/.*)?");
    private static final String FORGOTTEN = "persistentDisposition";
    private static final List<String> LACKING =
            List.of("AggregationEvent", "TransactionEvent", "AssociationEvent");
    private static final Schema EPCIS = new Schema("/epcis/EPCIS-JSON-Schema.json");

    private final JsonSchema schema;

    private Schema(String resource) {
        var config =
                SchemaValidatorsConfig.builder()
                        .formatAssertionsEnabled(true)
                        .pathType(PathType.JSON_POINTER)
                        .preloadJsonSchema(true)
                        .build();
        try (var in = Schema.class.getResourceAsStream(resource)) {
            schema =
                    JsonSchemaFactory.getInstance(VersionFlag.V7)
                            .getSchema(
                                    SchemaLocation.of("urn:epcis"),
                                    amended(Json.mapper().readTree(in)),
                                    config);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The standard gives a persistent disposition to every event; its schema forgot it of three,
    /// and measurements that GS1's vocabulary has gained since.
    private static JsonNode amended(JsonNode schema) {
        var kinds = schema.path("definitions");
        for (var kind : LACKING) {
            var shape = kinds.path(kind).at("/allOf/1");
            ((ObjectNode) shape.path("properties"))
                    .putObject(FORGOTTEN)
                    .put("$ref", "#/definitions/" + FORGOTTEN);
            ((ArrayNode) shape.at("/propertyNames/anyOf/1/enum")).add(FORGOTTEN);
        }
        ((ArrayNode) kinds.at("/measurementType/anyOf/1/enum"))
                .add("EffectiveDose")
                .add("EffectiveDoseRate")
                .add("Molar_concentration");
        return schema;
    }

    static Schema epcis() {
        return EPCIS;
    }

    /// @param isEvent whether the document is an event, and the first of it
    List<Flaw> flaws(JsonNode document, boolean isEvent) {
        return schema.validate(document).stream()
                .limit(MOST)
                .map(message -> flaw(message, isEvent))
                .toList();
    }

    private static Flaw flaw(ValidationMessage message, boolean isEvent) {
        var path = message.getInstanceLocation().toString();
        var event = EVENT.matcher(path);
        var number = isEvent ? 0 : event.matches() ? number(event.group(1)) : Flaw.WHOLE;
        var rule = message.getType() == null ? "schema" : message.getType();
        return new Flaw(number, path, rule, message.getError());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
