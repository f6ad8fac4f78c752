package org.uplift.household.criteria;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A sound set of criteria, as a county sends it.
public final class CriteriaForms {

    private static final String BODY =
            """
            {"region": "%s", "since": "%s", "until": %s, "source": "县扶贫〔1〕号", "rules": {
                "weights": {"income": 30, "safetyNet": 30, "schooling": 15, "socialSecurity": 10,
                    "housing": 20, "medical": 10, "help": 15},
                "bands": [60, 100], "incomeTargetFen": 800000,
                "monitoringLines": [{"year": 2024, "perCapitaFen": 760000}],
                "enrolmentPercent": 95, "schoolFromAge": 6, "schoolUntilAge": 15,
                "pensionFromAge": 60, "medicalSharePercent": 20}}\
            """;

    private CriteriaForms() {}

    public static String of(String region, String since) {
        return of(region, since, null);
    }

    static String of(String region, String since, @Nullable LocalDate until) {
        return BODY.formatted(region, since, until == null ? "null" : "\"" + until + "\"");
    }
}
