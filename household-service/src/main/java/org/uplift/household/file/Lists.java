package org.uplift.household.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists as they arrive in a form: absent ones are empty, and a null inside stays for validation to
/// name.
final class Lists {

    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
