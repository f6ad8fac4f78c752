package org.uplift.household.measures;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is planned for a household year by year, as far as the platform has it.
@ApplicationScoped
@Transactional(MANDATORY)
public class YearlyPlan {

    private final Measures measures;

    YearlyPlan(Measures measures) {
        this.measures = measures;
    }

    /// Of the year of a day and the one before it: in January nothing of the new plan is finished.
    ///
    /// @param known what was written down until when; all there is where no time is said
    public Items of(UUID household, LocalDate day, @Nullable Instant known) {
        var from = day.withDayOfYear(1).minusYears(1);
        return new Items(
                measures.countPlanned(household, from, day, known),
                measures.countFinished(household, from, day, known));
    }

    /// @param planned to begin until the day, and not over before those years
    /// @param finished of these, until the day
    public record Items(long planned, long finished) {

        public static final Items NONE = new Items(0, 0);
    }
}
