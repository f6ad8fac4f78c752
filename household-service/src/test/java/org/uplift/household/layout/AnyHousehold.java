package org.uplift.household.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.Code;
import org.uplift.household.file.Help;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;

/// A household file of arbitrary content: of the right types, not of sense.
public final class AnyHousehold {

    private static final List<String> TEXTS =
            List.of(
                    "李桂英",
                    "𠮷野村 7 号",
                    "=1+1",
                    "+86 138",
                    "-",
                    "@SUM(A1)",
                    "＝1+1",
                    "＋86 138",
                    "'=quoted",
                    "'plain",
                    "\"quoted\", with comma",
                    "two\nlines",
                    "semi;colon",
                    "1.5E+3 is a number",
                    "O'Neil",
                    "x".repeat(60));

    private final Random random;

    public AnyHousehold(long seed) {
        random = new Random(seed);
    }

    public HouseholdFile file() {
        return (HouseholdFile) record(HouseholdFile.class);
    }

    private Object record(Class<?> type) {
        var values = Arrays.stream(type.getRecordComponents()).map(this::component).toArray();
        return Handles.build(Handles.constructor(type), values);
    }

    private @Nullable Object component(RecordComponent component) {
        try {
            var field = component.getDeclaringRecord().getDeclaredField(component.getName());
            var required =
                    component.getType().isPrimitive()
                            || field.isAnnotationPresent(NotNull.class)
                            || field.isAnnotationPresent(NotBlank.class)
                            || component.getName().equals("number")
                            || component.getType() == List.class;
            return required || random.nextInt(3) > 0 ? value(component, field) : null;
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object value(RecordComponent component, java.lang.reflect.Field field) {
        var type = component.getType();
        var code = field.getAnnotation(Code.class);
        if (type == List.class) {
            return list(component);
        } else if (code != null) {
            return code(code);
        } else if (type == UUID.class || component.getName().equals("running")) {
            return null;
        } else if (type == Help.class) {
            return new Help(List.of("job"), null, text(), null, day());
        } else if (type.isRecord()) {
            return record(type);
        } else if (type == String.class) {
            return component.getName().equals("number") ? digits(17) : text();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(3000) - 10;
        } else if (type == long.class) {
            return random.nextLong(1_000_000_000_000L) - 1000;
        } else if (type == double.class || type == Double.class) {
            return random.nextInt(3) == 0 ? random.nextInt(100) : random.nextDouble() * 1e5;
        } else if (type == LocalDate.class) {
            return day();
        } else if (type == YearMonth.class) {
            return YearMonth.from(day());
        }
        throw new AssertionError(component);
    }

    private Object list(RecordComponent component) {
        if (component.getName().equals("incomes")) {
            return random.nextBoolean() ? List.of(record(Income.class)) : List.of();
        } else if (component.getName().equals("members")) {
            return IntStream.rangeClosed(0, random.nextInt(5))
                    .mapToObj(_ -> (Member) record(Member.class))
                    .toList();
        }
        var type = (AnnotatedParameterizedType) component.getAnnotatedType();
        var code = type.getAnnotatedActualTypeArguments()[0].getAnnotation(Code.class);
        return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> code(code)).toList();
    }

    private String code(Code code) {
        var entries = CodeLists.get(code.value()).entries();
        return entries.get(random.nextInt(entries.size())).code();
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String digits(int length) {
        return random.ints(length, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private LocalDate day() {
        return LocalDate.of(1901, 1, 1).plusDays(random.nextInt(60_000));
    }
}
