package org.uplift.platform.problem;

import java.util.List;

/// A request lacks what every request of its kind has to say, or says it in no known way.
public final class Malformed extends RuntimeException {

    private final transient List<Violation> violations;

    public Malformed(List<Violation> violations) {
        super("The request is not well formed");
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
