package org.uplift.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Year;
import java.time.temporal.Temporal;

/// Dates and times are ISO text. Jackson alone would take `[2020, 1, 1]` and seconds since 1970.
final class DatesAsText extends BeanDeserializerModifier {

    @Serial private static final long serialVersionUID = 1;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
        var kind = type.getBeanClass();
        return Temporal.class.isAssignableFrom(kind) && kind != Year.class
                ? new TextOnly(reader)
                : reader;
    }

    private static final class TextOnly extends DelegatingDeserializer {

        @Serial private static final long serialVersionUID = 1;

        TextOnly(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new TextOnly(reader);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context)
                throws IOException {
            return json.hasToken(JsonToken.VALUE_STRING)
                    ? super.deserialize(json, context)
                    : context.handleUnexpectedToken(handledType(), json);
        }
    }
}
