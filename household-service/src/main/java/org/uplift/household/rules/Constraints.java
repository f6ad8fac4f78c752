package org.uplift.household.rules;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeList;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.Code;
import org.uplift.household.file.Text;
import org.uplift.household.file.TextValidator;

/// Each constraint as a plain question. Numbers compare as doubles, which hold every bound exactly.
final class Constraints {

    private Constraints() {}

    static Predicate<@Nullable Object> compiled(Annotation constraint) {
        return switch (constraint) {
            case NotNull _ -> value -> value != null;
            case NotBlank _ -> value -> value instanceof String text && !text.isBlank();
            case NotEmpty _ -> value -> value instanceof List<?> list && !list.isEmpty();
            case Size size -> sized(size.min(), size.max());
            case Min min -> number(atLeast(min.value()));
            case Max max -> number(atMost(max.value()));
            case DecimalMin min -> number(atLeast(Double.parseDouble(min.value())));
            case DecimalMax max -> number(atMost(Double.parseDouble(max.value())));
            case PositiveOrZero _ -> number(value -> value >= 0);
            case Pattern pattern -> matching(java.util.regex.Pattern.compile(pattern.regexp()));
            case Code code -> in(code.value());
            case Text _ -> ifPresent(text -> TextValidator.isReadable((String) text));
            default -> throw new IllegalArgumentException("Cannot compile " + constraint);
        };
    }

    private static Predicate<@Nullable Object> sized(int least, int most) {
        return ifPresent(value -> least <= lengthOf(value) && lengthOf(value) <= most);
    }

    private static int lengthOf(Object value) {
        return value instanceof String text ? text.length() : ((List<?>) value).size();
    }

    private static DoublePredicate atLeast(double bound) {
        return value -> value >= bound;
    }

    private static DoublePredicate atMost(double bound) {
        return value -> value <= bound;
    }

    private static Predicate<@Nullable Object> number(DoublePredicate isRight) {
        return ifPresent(value -> isRight.test(((Number) value).doubleValue()));
    }

    private static Predicate<@Nullable Object> matching(java.util.regex.Pattern pattern) {
        return ifPresent(text -> pattern.matcher((String) text).matches());
    }

    private static Predicate<@Nullable Object> in(String list) {
        var codes =
                CodeLists.get(list).entries().stream()
                        .map(CodeList.Entry::code)
                        .collect(toUnmodifiableSet());
        return ifPresent(codes::contains);
    }

    private static Predicate<@Nullable Object> ifPresent(Predicate<Object> check) {
        return value -> value == null || check.test(value);
    }
}
