package org.uplift.household.registry;

import jakarta.inject.Singleton;
import org.uplift.platform.secrecy.Mark;
import org.uplift.platform.secrecy.Marks;

/// What a person is found by, and known again by, without anybody reading their number.
@Singleton
class PersonMarks {

    private static final String CITIZEN = "citizen number";

    private final Marks marks;

    public PersonMarks(Marks marks) {
        this.marks = marks;
    }

    public Mark of(String citizenNumber) {
        return marks.of(CITIZEN, citizenNumber);
    }
}
