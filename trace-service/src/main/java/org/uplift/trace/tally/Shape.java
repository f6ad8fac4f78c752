package org.uplift.trace.tally;

import jakarta.validation.Validator;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// A row has the shape that the same has over REST.
final class Shape {

    private Shape() {}

    /// @throws Invalid with what is wrong in which column
    static void check(Validator validator, Object form) {
        var violations =
                validator.validate(form).stream()
                        .map(it ->
                                new Violation(
                                        it.getPropertyPath().toString(),
                                        it.getConstraintDescriptor()
                                                .getAnnotation()
                                                .annotationType()
                                                .getSimpleName(),
                                        it.getMessage()))
                        .toList();
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
