package org.uplift.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.util.EnumSet;

/// At the edge nothing is guessed: no unknown field, no field twice, no text for a number, no
/// number for a text, no list for a date, no fraction cut off, no 0 for null, nothing after the
/// end, and nothing without one.
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    /// Whatever it is: it fits into memory.
    private static final long MOST_WORDS = 500_000;

    private static final EnumSet<CoercionInputShape> NO_TEXT =
            EnumSet.of(
                    CoercionInputShape.Integer,
                    CoercionInputShape.Float,
                    CoercionInputShape.Boolean);

    /// For what comes as lines in a file, by the same rules.
    public static ObjectMapper mapper() {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        new StrictJson().customize(json);
        return json;
    }

    @Override
    @SuppressWarnings("deprecation")
    public void customize(ObjectMapper json) {
        json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .registerModule(new SimpleModule().setDeserializerModifier(new DatesAsText()))
                .registerModule(new SimpleModule().setDeserializerModifier(new NothingForANumber()))
                .registerModule(new SimpleModule().setDeserializerModifier(new LongLists()));
        json.getFactory()
                .setStreamReadConstraints(
                        json.getFactory()
                                .streamReadConstraints()
                                .rebuild()
                                .maxTokenCount(MOST_WORDS)
                                .build());
        var text = json.coercionConfigFor(LogicalType.Textual);
        NO_TEXT.forEach(shape -> text.setCoercion(shape, CoercionAction.Fail));
        json.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }
}
