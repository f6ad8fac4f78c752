package org.uplift.household.file;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeList;
import org.uplift.codes.CodeLists;

/// Looks a code up in its list.
public class CodeValidator implements ConstraintValidator<Code, String> {

    private Set<String> codes = Set.of();

    @Override
    public void initialize(Code code) {
        codes =
                CodeLists.get(code.value()).entries().stream()
                        .map(CodeList.Entry::code)
                        .collect(toUnmodifiableSet());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || codes.contains(text);
    }
}
