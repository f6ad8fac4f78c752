package org.uplift.household.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.procedure.Step.Appraisal;
import org.uplift.household.procedure.Step.Decision;
import org.uplift.household.procedure.Step.Finding;
import org.uplift.household.procedure.Step.Notice;
import org.uplift.household.procedure.Step.Objection;
import org.uplift.household.procedure.Step.Review;
import org.uplift.household.procedure.Step.Withdrawal;

/// A procedure with all that was done about it.
///
/// @param openObjections those that nobody has answered, and that stop it
record ProcedureCard(
        UUID id,
        UUID householdId,
        String division,
        Application application,
        String state,
        String openedBy,
        Instant openedAt,
        @Nullable LocalDate noticeFrom,
        @Nullable LocalDate noticeUntil,
        @Nullable Instant endedAt,
        List<UUID> openObjections,
        List<StepCard> steps) {

    static ProcedureCard of(ProcedureLine line, String openedBy, Course course) {
        return new ProcedureCard(
                line.id(),
                line.householdId(),
                line.division(),
                course.application(),
                line.state(),
                openedBy,
                line.openedAt(),
                line.noticeFrom(),
                line.noticeUntil(),
                line.endedAt(),
                course.state() instanceof State.Objected objected ? objected.open() : List.of(),
                course.steps().stream().map(StepCard::of).toList());
    }

    /// A step as it was taken; of the parts one is there.
    ///
    /// @param step code of the list `procedure-step`
    record StepCard(
            String step,
            String by,
            Instant at,
            @Nullable Appraisal appraisal,
            @Nullable Notice notice,
            @Nullable Objection objection,
            @Nullable Finding finding,
            @Nullable Review review,
            @Nullable Decision decision,
            @Nullable Withdrawal withdrawal) {

        static StepCard of(Taken taken) {
            var step = taken.step();
            return new StepCard(
                    step.code(),
                    taken.by(),
                    taken.at(),
                    step instanceof Appraisal appraisal ? appraisal : null,
                    step instanceof Notice notice ? notice : null,
                    step instanceof Objection objection ? objection : null,
                    step instanceof Finding finding ? finding : null,
                    step instanceof Review review ? review : null,
                    step instanceof Decision decision ? decision : null,
                    step instanceof Withdrawal withdrawal ? withdrawal : null);
        }
    }
}
