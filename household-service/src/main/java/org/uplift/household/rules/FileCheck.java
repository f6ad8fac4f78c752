package org.uplift.household.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.uplift.household.divisions.Divisions;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.Time;
import org.uplift.platform.problem.Violation;

/// The whole check of one file, for single entry and import alike: first the shape of each item,
/// then, when that is sound, the rules between them.
@ApplicationScoped
public class FileCheck {

    private final Shape shape;
    private final Divisions divisions;
    private final Clock clock;

    FileCheck(ValidatorFactory validation, Divisions divisions, Clock clock) {
        this.shape = new Shape(validation);
        this.divisions = divisions;
        this.clock = clock;
    }

    /// @return nothing when the file may be entered
    public List<Violation> check(HouseholdFile file, Locale language) {
        var misshapen = shape.check(file, language);
        return misshapen.isEmpty() ? rules(file, language) : misshapen;
    }

    /// Of a file whose shape is known to be sound.
    public List<Violation> rules(HouseholdFile file, Locale language) {
        var today = LocalDate.ofInstant(clock.instant(), Time.HERE);
        return HouseholdRules.check(file, divisions.treeWith(file.division()), today).stream()
                .map(breach -> breach.toldIn(language))
                .toList();
    }
}
