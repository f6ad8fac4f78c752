package org.uplift.household.layout;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How one record is put together from the values of a row and taken apart into them.
final class Shape {

    private final MethodHandle constructor;
    private final Slot[] slots;

    Shape(Class<?> record, List<Slot> slots) {
        this.constructor = Handles.constructor(record);
        this.slots = slots.toArray(Slot[]::new);
    }

    /// @param given what has no column, in the order of the record
    Object build(@Nullable Object[] row, @Nullable Object... given) {
        var components = new @Nullable Object[slots.length];
        var next = 0;
        for (int i = 0; i < slots.length; i++) {
            components[i] = slots[i] instanceof Slot.Given ? given[next++] : slots[i].take(row);
        }
        return Handles.build(constructor, components);
    }

    void lay(Object record, @Nullable Object[] row) {
        for (var slot : slots) {
            slot.lay(record, row);
        }
    }

    boolean isBlank(@Nullable Object[] row) {
        for (var slot : slots) {
            if (!slot.isBlank(row)) {
                return false;
            }
        }
        return true;
    }
}
