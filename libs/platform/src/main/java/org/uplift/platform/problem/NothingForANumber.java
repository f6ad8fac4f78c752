package org.uplift.platform.problem;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/// Nothing is no number, and neither yes nor no. Whoever leaves an item out means 0 or no; whoever
/// writes `null` means something else, which Jackson alone would take for 0 too.
final class NothingForANumber extends BeanDeserializerModifier {

    @Serial private static final long serialVersionUID = 1;

    /// Asked is the reader: the description of `Integer` is that of `int`.
    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription type, JsonDeserializer<?> reader) {
        var kind = reader.handledType();
        return kind != null && kind.isPrimitive() ? new Refusing(reader) : reader;
    }

    private static final class Refusing extends DelegatingDeserializer {

        @Serial private static final long serialVersionUID = 1;

        Refusing(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Refusing(reader);
        }

        @Override
        public Object getNullValue(DeserializationContext context) throws JsonMappingException {
            return context.reportInputMismatch(this, "null");
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context)
                throws JsonMappingException {
            return _delegatee.getNullValue(context);
        }
    }
}
