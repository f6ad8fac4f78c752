package org.uplift.events;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeLists;

/// Any value a fact can hold, made from the shape of its records. A component whose text or number
/// follows a rule beyond its type is known by its name.
final class AnyFact {

    private static final Arbitrary<String> CODES =
            Arbitraries.of(
                    CodeLists.all().stream()
                            .flatMap(list -> list.entries().stream())
                            .map(entry -> entry.code())
                            .toList());

    private AnyFact() {}

    static Arbitrary<DomainEvent> inTheLanguage() {
        return Arbitraries.of(PublishedLanguage.facts().toList())
                .flatMap(fact -> record(fact).map(DomainEvent.class::cast));
    }

    private static Arbitrary<Object> record(Class<?> type) {
        var components = type.getRecordComponents();
        return Combinators.combine(Arrays.stream(components).map(AnyFact::component).toList())
                .as(values -> create(type, components, values));
    }

    private static Object create(Class<?> type, RecordComponent[] components, List<Object> values) {
        try {
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    private static Arbitrary<@Nullable Object> component(RecordComponent component) {
        var empty = component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? 0.3 : 0;
        return value(component.getName(), component.getAnnotatedType()).injectNull(empty);
    }

    private static Arbitrary<Object> value(String name, AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            return value(name, list.getAnnotatedActualTypeArguments()[0])
                    .list()
                    .ofMaxSize(4)
                    .map(Object.class::cast);
        }
        var type = (Class<?>) annotated.getType();
        return type.isRecord()
                ? record(type)
                : type.isEnum() ? Arbitraries.of(type.getEnumConstants()) : simple(name, type);
    }

    private static Arbitrary<Object> simple(String name, Class<?> type) {
        Arbitrary<?> value =
                switch (type.getSimpleName()) {
                    case "UUID" -> longs().map(low -> new UUID(0x7000L, low));
                    case "String" -> text(name);
                    case "int", "Integer" -> integer(name);
                    case "long", "Long" -> name.equals("netFen") ? longs() : amounts();
                    case "double", "Double" ->
                            Arbitraries.integers()
                                    .between(0, 20_000)
                                    .map(hundredths -> hundredths / 100.0);
                    case "boolean", "Boolean" -> Arbitraries.of(true, false);
                    case "Instant" -> amounts().map(Instant::ofEpochMilli);
                    case "LocalDate" ->
                            Arbitraries.integers().between(0, 60_000).map(LocalDate::ofEpochDay);
                    case "YearMonth" ->
                            Arbitraries.integers()
                                    .between(0, 1200)
                                    .map(YearMonth.of(1970, 1)::plusMonths);
                    default -> throw new IllegalStateException("No values for a " + type);
                };
        return value.map(Object.class::cast);
    }

    private static Arbitrary<Long> longs() {
        return Arbitraries.longs();
    }

    private static Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(0, 10_000_000_000_000L);
    }

    private static Arbitrary<Integer> integer(String name) {
        return switch (name) {
            case "workMonths" -> Arbitraries.integers().between(0, 12);
            case String year when year.toLowerCase(Locale.ROOT).endsWith("year") ->
                    Arbitraries.integers().between(1900, 2100);
            default -> Arbitraries.integers().between(0, 1_000_000);
        };
    }

    private static Arbitrary<String> text(String name) {
        return switch (name) {
            case "division", "code", "parent" -> digits(12);
            case "number" -> digits(18);
            default -> CODES;
        };
    }

    private static Arbitrary<String> digits(int count) {
        return Arbitraries.strings().numeric().ofLength(count);
    }
}
