package org.uplift.platform.problem;

import java.util.List;

/// What was asked for is well formed and breaks rules all the same.
public final class Invalid extends RuntimeException {

    private final transient List<Violation> violations;

    public Invalid(List<Violation> violations) {
        super(violations.size() + " rules are broken");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
