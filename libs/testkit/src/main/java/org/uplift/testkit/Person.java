package org.uplift.testkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdProfile.Member;

/// A member of a [Family]: healthy, able and willing to work, without work, unless told otherwise.
public final class Person {

    private final UUID id = UUID.randomUUID();
    private final int birthYear;
    private String studentStatus = "not-in-school";
    private String labour = "ordinary";
    private boolean willing = true;
    private @Nullable String skill;
    private @Nullable String trainingNeed;
    private @Nullable String workPlace;
    private int workMonths;
    private long monthlyWageFen;
    private String publicPost = "none";

    private Person(int birthYear) {
        this.birthYear = birthYear;
    }

    public static Person born(int year) {
        return new Person(year);
    }

    public UUID id() {
        return id;
    }

    @CanIgnoreReturnValue
    public Person studying(String status) {
        studentStatus = status;
        return this;
    }

    @CanIgnoreReturnValue
    public Person labour(String labourClass) {
        labour = labourClass;
        return this;
    }

    @CanIgnoreReturnValue
    public Person unwilling() {
        willing = false;
        return this;
    }

    /// @param esco skill identifier
    @CanIgnoreReturnValue
    public Person skilled(String esco) {
        skill = esco;
        return this;
    }

    @CanIgnoreReturnValue
    public Person wantingTraining(String need) {
        trainingNeed = need;
        return this;
    }

    @CanIgnoreReturnValue
    public Person atWork(String place, int months, long monthlyWageFen) {
        workPlace = place;
        workMonths = months;
        this.monthlyWageFen = monthlyWageFen;
        return this;
    }

    @CanIgnoreReturnValue
    public Person holding(String post) {
        publicPost = post;
        return this;
    }

    Member member() {
        return new Member(
                id,
                "head",
                "female",
                birthYear,
                "01",
                "lower-secondary",
                studentStatus,
                "healthy",
                labour,
                skill,
                trainingNeed != null,
                trainingNeed,
                willing,
                workPlace,
                workMonths,
                workMonths > 0 ? "manufacturing" : null,
                monthlyWageFen,
                "resident",
                true,
                "resident",
                "none",
                publicPost);
    }
}
