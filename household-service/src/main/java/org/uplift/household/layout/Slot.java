package org.uplift.household.layout;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/// A component of a record and where in the row its value lies.
sealed interface Slot {

    @Nullable Object take(@Nullable Object[] row);

    void lay(Object record, @Nullable Object[] row);

    boolean isBlank(@Nullable Object[] row);

    /// @param reader takes the component out of its record
    /// @param absent what a blank cell means: 0, false or nothing
    record Item(int index, MethodHandle reader, @Nullable Object absent) implements Slot {

        @Override
        public @Nullable Object take(@Nullable Object[] row) {
            var value = row[index];
            return value == null ? absent : value;
        }

        @Override
        public void lay(Object record, @Nullable Object[] row) {
            row[index] = Handles.read(reader, record);
        }

        @Override
        public boolean isBlank(@Nullable Object[] row) {
            return row[index] == null;
        }
    }

    /// A record within the record.
    ///
    /// @param optional absent when all its cells are blank
    record Group(Shape shape, MethodHandle reader, boolean optional) implements Slot {

        @Override
        public @Nullable Object take(@Nullable Object[] row) {
            return optional && shape.isBlank(row) ? null : shape.build(row);
        }

        @Override
        public void lay(Object record, @Nullable Object[] row) {
            var group = Handles.read(reader, record);
            if (group != null) {
                shape.lay(group, row);
            }
        }

        @Override
        public boolean isBlank(@Nullable Object[] row) {
            return shape.isBlank(row);
        }
    }

    /// A component that has no column: whoever builds the record gives it.
    record Given() implements Slot {

        @Override
        public @Nullable Object take(@Nullable Object[] row) {
            return null;
        }

        @Override
        public void lay(Object record, @Nullable Object[] row) {}

        @Override
        public boolean isBlank(@Nullable Object[] row) {
            return true;
        }
    }
}
