package org.uplift.household.file;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The text is a code of the named list in `code-lists.csv`.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Constraint(validatedBy = CodeValidator.class)
public @interface Code {

    String value();

    String message() default "{code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
