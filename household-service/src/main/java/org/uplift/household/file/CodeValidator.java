package org.uplift.household.file;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeList;
import org.uplift.codes.CodeLists;

/// Looks a code up in its list.
public class CodeValidator implements ConstraintValidator<Code, String> {

    @SuppressWarnings("NullAway.Init")
    private CodeList list;

    @Override
    public void initialize(Code code) {
        list = CodeLists.get(code.value());
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || list.contains(text);
    }
}
