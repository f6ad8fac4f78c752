package org.uplift.household.exitscore;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.uplift.household.criteria.CriteriaBook;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.problem.NotFound;

/// Examines a file by the criteria that hold where the household lives.
@ApplicationScoped
class ExitExam {

    private final Session database;

    ExitExam(Session database) {
        this.database = database;
    }

    /// In the caller's transaction.
    ///
    /// @throws NotFound when the region has no criteria for that day
    public ExitScore of(HouseholdFile file, LocalDate day) {
        var division = file.division();
        var book = database.doReturningWork(c -> CriteriaBook.of(c, List.of(division)));
        return book.inForce(division, day)
                .map(criteria -> ExitScore.of(file, criteria, day))
                .orElseThrow(() -> new NotFound("set of criteria of " + division + " on", day));
    }
}
