package org.uplift.household.exitscore;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.criteria.CriteriaBook;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.measures.YearlyPlan;
import org.uplift.platform.problem.NotFound;

/// Examines a file by the criteria that hold where the household lives.
@ApplicationScoped
public class ExitExam {

    private final Session database;
    private final YearlyPlan plan;

    ExitExam(Session database, YearlyPlan plan) {
        this.database = database;
        this.plan = plan;
    }

    /// In the caller's transaction.
    ///
    /// @param known what was known until when; all there is where no time is said
    /// @throws NotFound when the region has no criteria for that day
    ExitScore of(UUID household, HouseholdFile file, LocalDate day, @Nullable Instant known) {
        return score(household, file, day, known)
                .orElseThrow(
                        () -> new NotFound("set of criteria of " + file.division() + " on", day));
    }

    /// In the caller's transaction.
    ///
    /// @return the criteria that are not met, such as `income`; none where the region has decided
    ///   on no criteria
    public List<String> unmet(UUID household, HouseholdFile file, LocalDate day) {
        return score(household, file, day, null).stream()
                .flatMap(score -> score.components().stream())
                .filter(component -> !component.met())
                .map(Component::criterion)
                .toList();
    }

    private Optional<ExitScore> score(
            UUID household, HouseholdFile file, LocalDate day, @Nullable Instant known) {
        var division = file.division();
        var book = database.doReturningWork(c -> CriteriaBook.of(c, List.of(division)));
        return book.inForce(division, day)
                .map(criteria -> ExitScore.of(file, plan.of(household, day, known), criteria, day));
    }
}
