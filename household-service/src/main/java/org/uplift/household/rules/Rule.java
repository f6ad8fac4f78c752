package org.uplift.household.rules;

import java.util.Locale;

/// A rule between the items of a file. Its reason in plain words is in `rules.properties`.
enum Rule {
    HEAD_MISSING,
    HEAD_TWICE,
    MEMBER_TWICE,
    NAME_COVERED,
    ID_MISSING,
    ID_UNEXPECTED,
    ID_LENGTH,
    ID_CHECK_DIGIT,
    ID_BIRTH_DATE,
    ID_SEX,
    ID_TWICE,
    BIRTH_IN_FUTURE,
    AGE_OVER_130,
    LABOUR_UNDER_16,
    DIVISION_UNKNOWN,
    DIVISION_NO_VILLAGE,
    FILED_IN_FUTURE,
    EXIT_YEAR_WITHOUT_EXIT,
    EXIT_YEAR_IN_FUTURE,
    CODE_TWICE,
    MONITORED_IN_FUTURE,
    REMOVED_BEFORE_SINCE,
    REMOVED_TOO_SOON,
    REMOVED_IN_FUTURE,
    REMOVAL_WITHOUT_MODE,
    MODE_WITHOUT_REMOVAL,
    IRRIGATED_OVER_ARABLE,
    AREA_WITHOUT_HOUSE,
    HOUSE_WITHOUT_AREA,
    GRADE_WITHOUT_HOUSE,
    HOUSE_WITHOUT_GRADE,
    BUILT_IN_FUTURE,
    INCOME_IN_FUTURE,
    INCOME_TWICE;

    /// As it stands in problem documents and refusal files.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
