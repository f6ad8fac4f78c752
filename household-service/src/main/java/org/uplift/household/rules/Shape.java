package org.uplift.household.rules;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Whole;
import org.uplift.platform.problem.Violation;

/// The shape of a file: each item by itself, as its annotations say.
final class Shape {

    private static final Predicate<@Nullable Object> IS_SOUND = Soundness.of(HouseholdFile.class);

    private final ValidatorFactory validation;

    Shape(ValidatorFactory validation) {
        this.validation = validation;
    }

    List<Violation> check(HouseholdFile file, Locale language) {
        return IS_SOUND.test(file) ? List.of() : violations(file, language);
    }

    /// Asking the validator costs a hundred times as much as knowing that all is well.
    private List<Violation> violations(HouseholdFile file, Locale language) {
        return validation.getValidator().validate(file, Default.class, Whole.class).stream()
                .map(broken -> told(broken, language))
                .toList();
    }

    private Violation told(ConstraintViolation<?> broken, Locale language) {
        var rule = broken.getConstraintDescriptor().getAnnotation().annotationType();
        var words = new Words(broken.getConstraintDescriptor(), broken.getInvalidValue());
        return new Violation(
                broken.getPropertyPath().toString().replace(".<list element>", ""),
                rule.getSimpleName(),
                validation
                        .getMessageInterpolator()
                        .interpolate(broken.getMessageTemplate(), words, known(language)));
    }

    /// The validator fails over a language it was not built for.
    private static Locale known(Locale asked) {
        return asked.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /// Our templates read nothing but the annotation and, where they must, the value.
    private record Words(ConstraintDescriptor<?> descriptor, Object value)
            implements MessageInterpolator.Context {

        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return value;
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
