package org.uplift.household.criteria;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What must hold about a set by itself, and beside the others of its region.
final class CriteriaCheck {

    private static final int WHOLE = 100;

    private CriteriaCheck() {}

    static void examine(CriteriaForm form) {
        var found = new ArrayList<Violation>();
        var rules = form.rules();
        var weights = rules.weights();
        addIf(
                weights.sumWithLabour() != WHOLE || weights.sumWithoutLabour() != WHOLE,
                new Violation(
                        "rules.weights", "weights-sum", "must sum to 100, with income and without"),
                found);
        addIf(
                !isRising(rules.bands()) || rules.bands().getLast() != WHOLE,
                new Violation("rules.bands", "bands-rise", "must rise, and end with 100"),
                found);
        addIf(
                rules.schoolFromAge() > rules.schoolUntilAge(),
                new Violation("rules.schoolUntilAge", "ages-order", "must not be the lower age"),
                found);
        var years = new HashSet<Integer>();
        addIf(
                rules.monitoringLines().stream().anyMatch(line -> !years.add(line.year())),
                new Violation("rules.monitoringLines", "line-twice", "has a year twice"),
                found);
        addIf(
                form.until() != null && !form.until().isAfter(form.since()),
                new Violation("until", "until-order", "must lie after the first day"),
                found);
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    static void mustNotReachBack(CriteriaForm form, LocalDate today) {
        if (form.since().isBefore(today)) {
            throw rejected(
                    "since", "criteria-past", "By what is over cannot be judged anew: begin today");
        }
    }

    static void mustNotOverlap(CriteriaForm form, List<Criteria> others) {
        others.stream()
                .filter(other -> other.overlaps(form))
                .findFirst()
                .ifPresent(other -> {
                    throw rejected(
                            "since",
                            "criteria-overlap",
                            "The region has criteria for some of these days: %s since %s"
                                    .formatted(other.id(), other.since()));
                });
    }

    static void mustBePlanned(Criteria present, CriteriaForm form, LocalDate today) {
        if (!present.region().equals(form.region())) {
            throw rejected("region", "criteria-region", "A set of criteria keeps its region");
        }
        if (present.isInEffect(today)) {
            throw rejected(
                    "since",
                    "criteria-in-effect",
                    "Criteria in effect are never edited: put others with a later day");
        }
    }

    private static boolean isRising(List<Integer> bands) {
        return bands.stream().distinct().sorted().toList().equals(bands);
    }

    private static Rejected rejected(String path, String rule, String message) {
        return new Rejected(message, List.of(new Violation(path, rule, message)));
    }

    private static void addIf(boolean isBroken, Violation violation, List<Violation> found) {
        if (isBroken) {
            found.add(violation);
        }
    }
}
