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
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeLists;

/// Any value a fact can hold, made from the shape of its records. A component whose text or number
/// follows a rule beyond its type is known by its name.
final class AnyFact {

    private static final List<Class<? extends DomainEvent>> FACTS =
            PublishedLanguage.facts().toList();

    private static final List<String> CODES =
            CodeLists.all().stream()
                    .flatMap(list -> list.entries().stream())
                    .map(entry -> entry.code())
                    .toList();

    private final Random random;

    AnyFact(long seed) {
        this.random = new Random(seed);
    }

    DomainEvent inTheLanguage() {
        return (DomainEvent) record(one(FACTS));
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        return create(type, components, Stream.of(components).map(this::component).toArray());
    }

    private static Object create(
            Class<?> type, RecordComponent[] components, @Nullable Object[] values) {
        try {
            var types =
                    Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + type, e);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        var mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return mayBeAbsent && random.nextInt(10) < 3
                ? null
                : value(component.getName(), component.getAnnotatedType());
    }

    private Object value(String name, AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            var item = list.getAnnotatedActualTypeArguments()[0];
            return Stream.generate(() -> value(name, item)).limit(random.nextInt(5)).toList();
        }
        var type = (Class<?>) annotated.getType();
        return type.isRecord()
                ? record(type)
                : type.isEnum() ? one(List.of(type.getEnumConstants())) : simple(name, type);
    }

    private Object simple(String name, Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> new UUID(0x7000L, random.nextLong());
            case "String" -> text(name);
            case "int", "Integer" -> integer(name);
            case "long", "Long" -> name.equals("netFen") ? random.nextLong() : amount();
            case "double", "Double" -> random.nextInt(20_001) / 100.0;
            case "boolean", "Boolean" -> random.nextBoolean();
            case "Instant" -> Instant.ofEpochMilli(amount());
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(60_000));
            case "YearMonth" -> YearMonth.of(1970, 1).plusMonths(random.nextInt(1200));
            default -> throw new IllegalStateException("No values for a " + type);
        };
    }

    private long amount() {
        return random.nextLong(10_000_000_000_001L);
    }

    private int integer(String name) {
        return switch (name) {
            case "workMonths" -> random.nextInt(13);
            case String year when year.toLowerCase(Locale.ROOT).endsWith("year") ->
                    random.nextInt(1900, 2101);
            default -> random.nextInt(1_000_001);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "division", "code", "parent", "divisionBefore", "fromDivision", "toDivision" ->
                    digits(12);
            case "number" -> digits(18);
            case "gtin" -> digits(14);
            case "holders" -> digits(13);
            case "lot" -> digits(8);
            default -> one(CODES);
        };
    }

    private String digits(int count) {
        return random.ints(count, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
