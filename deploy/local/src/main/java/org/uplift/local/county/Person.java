package org.uplift.local.county;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Who a member is and can do, before the rest of the file is filled in.
///
/// @param disability category and grade as on the certificate, two digits
record Person(
        Kin kin,
        String name,
        LocalDate born,
        String number,
        String health,
        @Nullable String disability,
        String student,
        @Nullable String dropOut,
        String education,
        String labour) {

    boolean canWork() {
        return !labour.equals("none") && !labour.equals("lost");
    }

    boolean isWeak() {
        return labour.equals("weak");
    }

    boolean isInSchool() {
        return !student.equals("not-in-school") && !student.equals("pre-school-age");
    }

    boolean costsSchooling() {
        return student.startsWith("upper")
                || student.startsWith("vocational")
                || student.startsWith("college")
                || student.equals("bachelor");
    }

    boolean isIll() {
        return health.equals("chronic") || health.equals("major");
    }

    boolean isDisabled() {
        return health.equals("disabled");
    }

    int age() {
        return kin.age();
    }
}
