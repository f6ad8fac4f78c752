package org.uplift.platform.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.type.CollectionType;
import java.io.IOException;
import java.io.Serial;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A list that is longer than any of ours can be is refused as it is, before each of its elements
/// is looked at: a million that are wrong would be a million violations.
final class LongLists extends BeanDeserializerModifier {
    @Serial private static final long serialVersionUID = 1;

    static final int MOST = 20_000;

    @Override
    public JsonDeserializer<?> modifyCollectionDeserializer(
            DeserializationConfig config,
            CollectionType type,
            BeanDescription description,
            JsonDeserializer<?> reader) {
        return new Counting(reader);
    }

    /// Why a list was not read.
    static final class TooLong extends MismatchedInputException {
        @Serial private static final long serialVersionUID = 1;

        private TooLong(JsonParser parser) {
            super(parser, "The list is too long", Collection.class);
        }
    }

    private static final class Counting extends DelegatingDeserializer {
        @Serial private static final long serialVersionUID = 1;

        Counting(JsonDeserializer<?> reader) {
            super(reader);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> reader) {
            return new Counting(reader);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            var read = super.deserialize(parser, context);
            if (read instanceof Collection<?> all && all.size() > MOST) {
                throw new TooLong(parser);
            }
            return read;
        }
    }
}
