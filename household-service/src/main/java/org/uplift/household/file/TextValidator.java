package org.uplift.household.file;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/// Refuses what no database or page could show again.
public class TextValidator implements ConstraintValidator<Text, String> {

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
        return text == null || isReadable(text);
    }

    public static boolean isReadable(String text) {
        for (int i = 0; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (Character.isISOControl(letter)) {
                return false;
            }
            if (Character.isSurrogate(letter)) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int place) {
        return place + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(place), text.charAt(place + 1));
    }
}
