package org.uplift.household.file;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Words that a person can read: no control characters, no half of a character.
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Constraint(validatedBy = TextValidator.class)
public @interface Text {

    String message() default "{text}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
