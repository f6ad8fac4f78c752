package org.uplift.trace.profile;

import java.util.Locale;
import java.util.stream.Stream;
import org.uplift.platform.problem.NotFound;

/// What a grower can consent to show.
enum Field {
    NAME,
    STORY,
    VILLAGE,
    SALES,
    INCOME;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Field named(String word) {
        return Stream.of(values())
                .filter(field -> field.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("field", word));
    }
}
