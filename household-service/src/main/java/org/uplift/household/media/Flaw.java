package org.uplift.household.media;

import java.util.List;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// Why content is not kept.
final class Flaw {

    private static final String CONTENT = "content";

    private Flaw() {}

    static Invalid of(String rule, String message) {
        return new Invalid(List.of(new Violation(CONTENT, rule, message)));
    }

    static Invalid notA(Kind kind) {
        return of("media-type", "is not what it was announced as: " + kind.type());
    }

    static Invalid broken(Kind kind) {
        return of("broken", "is broken or incomplete: no whole " + kind.type());
    }
}
