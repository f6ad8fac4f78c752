package org.uplift.local.county;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form being filled in: values under the column keys of the published layout. Texts, whole
/// numbers, decimals, booleans, dates, months, [Fen] and lists of codes.
final class Form {

    private final Map<String, Object> values = LinkedHashMap.newLinkedHashMap(90);

    @CanIgnoreReturnValue
    Form put(String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
        return this;
    }

    @Nullable Object at(String key) {
        return values.get(key);
    }

    Map<String, Object> values() {
        return values;
    }
}
