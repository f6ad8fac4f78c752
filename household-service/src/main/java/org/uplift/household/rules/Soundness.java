package org.uplift.household.rules;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The constraints on a record's components, compiled once. Says in a microsecond whether a value
/// is in shape; where it is not, the validator says what is wrong. Knows the constraints that the
/// household file uses, and refuses to start with one that it does not know.
final class Soundness {

    private Soundness() {}

    /// @param type a record, with all the records it holds
    static Predicate<@Nullable Object> of(Class<?> type) {
        var parts = new ArrayList<Predicate<Object>>();
        for (var component : type.getRecordComponents()) {
            var checks = new ArrayList<>(checks(field(type, component.getName())));
            if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
                each(list.getAnnotatedActualTypeArguments()[0]).ifPresent(checks::add);
            }
            if (!checks.isEmpty()) {
                var value = Accessors.of(component.getAccessor());
                var isSound = all(checks);
                parts.add(holder -> isSound.test(value.apply(holder)));
            }
        }
        var isSound = all(parts);
        return value -> value == null || isSound.test(value);
    }

    private static Optional<Predicate<@Nullable Object>> each(AnnotatedType element) {
        var checks = checks(element);
        var isSound = all(checks);
        return checks.isEmpty()
                ? Optional.empty()
                : Optional.of(list -> list == null || ((List<?>) list).stream().allMatch(isSound));
    }

    private static List<Predicate<@Nullable Object>> checks(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .filter(Soundness::constrains)
                .map(annotation -> check(annotation, element))
                .toList();
    }

    private static boolean constrains(Annotation annotation) {
        return annotation instanceof Valid
                || annotation.annotationType().isAnnotationPresent(Constraint.class);
    }

    private static Predicate<@Nullable Object> check(Annotation annotation, AnnotatedElement at) {
        return annotation instanceof Valid ? of(typeOf(at)) : Constraints.compiled(annotation);
    }

    private static Class<?> typeOf(AnnotatedElement element) {
        return element instanceof Field field
                ? field.getType()
                : (Class<?>) ((AnnotatedType) element).getType();
    }

    private static AnnotatedElement field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static <T extends @Nullable Object> Predicate<T> all(List<Predicate<T>> checks) {
        var each = List.copyOf(checks);
        return value -> {
            for (var check : each) {
                if (!check.test(value)) {
                    return false;
                }
            }
            return true;
        };
    }
}
