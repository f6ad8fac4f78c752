package org.uplift.household.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.UUID;
import org.uplift.household.file.Code;

/// What somebody does about a procedure. Nothing in it tells who anybody is.
sealed interface Step {

    /// As in the list `procedure-step`.
    String code();

    Level level();

    /// Whether another one of the same sort would be this one again.
    default boolean isSameAs(Step other) {
        return other.getClass() == getClass();
    }

    /// Whether it decides about the household.
    default boolean judges() {
        return this instanceof Appraisal || this instanceof Review || this instanceof Decision;
    }

    /// The meeting of the village, and how it voted.
    record Appraisal(
            @NotNull LocalDate on,
            @Positive @Max(100_000) int votersPresent,
            @PositiveOrZero @Max(100_000) int votesFor,
            @PositiveOrZero @Max(100_000) int votesAgainst,
            @PositiveOrZero @Max(100_000) int abstaining)
            implements Step {

        @Override
        public String code() {
            return "appraisal";
        }

        @Override
        public Level level() {
            return Level.VILLAGE;
        }

        boolean hasTooManyVotes() {
            return votesFor + votesAgainst + abstaining > votersPresent;
        }

        /// By more than half of those present.
        boolean isCarried() {
            return votesFor * 2 > votersPresent;
        }
    }

    /// @param until the last day on which it hangs
    record Notice(@NotNull LocalDate from, @NotNull LocalDate until) implements Step {

        @Override
        public String code() {
            return "notice";
        }

        @Override
        public Level level() {
            return Level.VILLAGE;
        }
    }

    /// @param kind code of the list `objection-kind`
    record Objection(UUID id, String kind, String text) implements Step {

        @Override
        public String code() {
            return "objection";
        }

        @Override
        public Level level() {
            return Level.VILLAGE;
        }

        @Override
        public boolean isSameAs(Step other) {
            return other instanceof Objection objection && objection.id.equals(id);
        }
    }

    /// What came of an objection.
    record Finding(UUID objection, boolean upheld, String text) implements Step {

        @Override
        public String code() {
            return "finding";
        }

        @Override
        public Level level() {
            return Level.TOWNSHIP;
        }

        @Override
        public boolean isSameAs(Step other) {
            return other instanceof Finding finding && finding.objection.equals(objection);
        }
    }

    /// Of the township.
    record Review(@NotNull Boolean agrees) implements Step {

        @Override
        public String code() {
            return "review";
        }

        @Override
        public Level level() {
            return Level.TOWNSHIP;
        }
    }

    /// Of the county.
    record Decision(@NotNull Boolean approves) implements Step {

        @Override
        public String code() {
            return "decision";
        }

        @Override
        public Level level() {
            return Level.COUNTY;
        }
    }

    record Withdrawal(@NotNull @Code("withdrawal-reason") String reason) implements Step {

        @Override
        public String code() {
            return "withdrawal";
        }

        @Override
        public Level level() {
            return Level.VILLAGE;
        }
    }
}
