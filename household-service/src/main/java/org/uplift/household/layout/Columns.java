package org.uplift.household.layout;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.Code;
import org.uplift.household.file.Item;

/// Reads the columns off the records, once.
final class Columns {

    final List<Column> columns = new ArrayList<>();
    final List<Cell> cells = new ArrayList<>();

    /// @param path where the record stands in the file, with its dot, or nothing
    /// @param required whether the record must be there
    Shape shape(Class<?> record, String path, Part part, boolean required) {
        return new Shape(
                record,
                Arrays.stream(record.getRecordComponents())
                        .map(component -> slot(component, path, part, required))
                        .toList());
    }

    private Slot slot(RecordComponent component, String path, Part part, boolean required) {
        var item = component.getAnnotation(Item.class);
        var must = required && isRequired(component);
        if (item != null) {
            return add(component, item, path, part, must);
        }
        if (!component.getType().isRecord()) {
            return new Slot.Given();
        }
        return new Slot.Group(
                shape(component.getType(), path + component.getName() + ".", part, must),
                Handles.reader(component),
                !isRequired(component));
    }

    private Slot add(
            RecordComponent component, Item item, String path, Part part, boolean required) {
        var index = columns.size();
        var code = code(component);
        var kind = kind(component, code);
        var member = part == Part.MEMBER;
        columns.add(
                new Column(
                        index,
                        path + component.getName().replaceFirst("Fen$", ""),
                        (member ? "成员" : "") + item.zh(),
                        (member ? "member " : "") + item.en(),
                        part,
                        kind,
                        code == null ? null : code.value(),
                        item.sensitive(),
                        required || (component.getName().equals("number") && path.isEmpty())));
        cells.add(cell(kind, code, annotated(component).isAnnotationPresent(Pattern.class)));
        return new Slot.Item(index, Handles.reader(component), absent(component.getType()));
    }

    private static Kind kind(RecordComponent component, @Nullable Code code) {
        var type = component.getType();
        if (code != null) {
            return type == List.class ? Kind.CODES : Kind.CODE;
        }
        if (type == String.class) {
            return Kind.TEXT;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.BOOLEAN;
        } else if (type == int.class || type == Integer.class) {
            return Kind.INTEGER;
        } else if (type == double.class || type == Double.class) {
            return Kind.DECIMAL;
        } else if (type == long.class && component.getName().endsWith("Fen")) {
            return Kind.MONEY;
        } else if (type == LocalDate.class) {
            return Kind.DATE;
        } else if (type == YearMonth.class) {
            return Kind.MONTH;
        }
        throw new IllegalStateException(component + " has no kind of cell");
    }

    private static Cell cell(Kind kind, @Nullable Code code, boolean isPattern) {
        return switch (kind) {
            case TEXT -> new TextCell(isPattern);
            case CODE -> codes(code);
            case CODES -> new CodesCell(codes(code));
            case BOOLEAN -> new BooleanCell();
            case INTEGER, DECIMAL, MONEY -> new NumberCell(kind);
            case DATE -> new DateCell();
            case MONTH -> new MonthCell();
        };
    }

    private static CodeCell codes(@Nullable Code code) {
        return new CodeCell(CodeLists.get(Objects.requireNonNull(code).value()));
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == long.class) {
            return 0L;
        }
        return type == double.class ? 0.0 : null;
    }

    private static @Nullable Code code(RecordComponent component) {
        if (component.getAnnotatedType() instanceof AnnotatedParameterizedType list) {
            return list.getAnnotatedActualTypeArguments()[0].getAnnotation(Code.class);
        }
        return annotated(component).getAnnotation(Code.class);
    }

    private static boolean isRequired(RecordComponent component) {
        var field = annotated(component);
        return field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class);
    }

    /// Constraints propagate to the record's field, not to the component.
    private static AnnotatedElement annotated(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
