package org.uplift.household.exitscore;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.uplift.household.criteria.Criteria;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.measures.YearlyPlan.Items;

/// How far a household is from its exit.
///
/// @param day as of which it was examined
/// @param criteria by which set
/// @param band counted from one, the highest is for the full score
/// @param ready whether the score is full and the law does not forbid the exit
record ExitScore(
        LocalDate day,
        Basis criteria,
        List<Component> components,
        double total,
        int band,
        Statutory statutory,
        boolean ready) {

    private static final int FULL = 100_00;

    /// The set of criteria, and which version of it.
    public record Basis(UUID id, String region, LocalDate since, int version) {}

    static ExitScore of(HouseholdFile file, Items plan, Criteria criteria, LocalDate day) {
        var sitting = new Sitting(file, plan, criteria.rules(), day);
        var components =
                List.of(
                        LivelihoodExam.of(sitting),
                        SchoolExam.of(sitting),
                        InsuranceExam.pension(sitting),
                        LivingExam.housing(sitting),
                        InsuranceExam.medical(sitting),
                        LivingExam.help(sitting));
        var total = components.stream().mapToInt(Component::hundredths).sum();
        var statutory = Statutory.of(file, day);
        return new ExitScore(
                day,
                new Basis(criteria.id(), criteria.region(), criteria.since(), criteria.version()),
                components,
                total / 100.0,
                criteria.rules().band(total),
                statutory,
                total == FULL && statutory.eligible());
    }
}
