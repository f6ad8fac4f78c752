package org.uplift.household.family;

import java.util.Locale;

/// A rule that a change in a family may break. Its reason in plain words is in `family.properties`.
enum FamilyRule {
    IN_FUTURE,
    BEFORE_BIRTH,
    BEFORE_FILING,
    NOT_NEWBORN,
    UNDER_MARRIAGE_AGE,
    MEMBER_UNKNOWN,
    MEMBER_TWICE,
    MEMBER_UNNAMED,
    TWIN_DIFFERS,
    RELATION_UNSAID,
    NOBODY_LEFT,
    SAME_HOUSEHOLD,
    SAME_DIVISION,
    DISSOLVED,
    CHANGE_KNOWN,
    BEFORE_LAST_CHANGE,
    NO_MERGER,
    ABSORBED_CHANGED,
    HISTORY_GONE,
    MEMBER_LEFT_SINCE,
    HEAD_CAME_WITH_IT;

    /// As it stands in problem documents.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether the request is sound by itself, and what the register knows forbids it.
    boolean isConflict() {
        return ordinal() >= DISSOLVED.ordinal();
    }

    /// @param path in the request
    Broken at(String path) {
        return new Broken(this, path);
    }

    void unless(boolean isKept, String path) {
        if (!isKept) {
            throw at(path);
        }
    }
}
