package org.uplift.household.exitscore;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.uplift.household.criteria.CriteriaBook;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.problem.NotFound;

/// Examines a file by the criteria that hold where the household lives.
@ApplicationScoped
public class ExitExam {

    private final Session database;

    ExitExam(Session database) {
        this.database = database;
    }

    /// In the caller's transaction.
    ///
    /// @throws NotFound when the region has no criteria for that day
    ExitScore of(HouseholdFile file, LocalDate day) {
        return score(file, day)
                .orElseThrow(
                        () -> new NotFound("set of criteria of " + file.division() + " on", day));
    }

    /// In the caller's transaction.
    ///
    /// @return the criteria that are not met, such as `income`; none where the region has decided
    ///   on no criteria
    public List<String> unmet(HouseholdFile file, LocalDate day) {
        return score(file, day).stream()
                .flatMap(score -> score.components().stream())
                .filter(component -> !component.met())
                .map(Component::criterion)
                .toList();
    }

    private Optional<ExitScore> score(HouseholdFile file, LocalDate day) {
        var division = file.division();
        var book = database.doReturningWork(c -> CriteriaBook.of(c, List.of(division)));
        return book.inForce(division, day).map(criteria -> ExitScore.of(file, criteria, day));
    }
}
