package org.uplift.household.procedure;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.uplift.household.procedure.State.Applied;
import org.uplift.household.procedure.State.Appraised;
import org.uplift.household.procedure.State.Approved;
import org.uplift.household.procedure.State.Ended;
import org.uplift.household.procedure.State.Objected;
import org.uplift.household.procedure.State.OnNotice;
import org.uplift.household.procedure.State.Refused;
import org.uplift.household.procedure.State.Reviewed;
import org.uplift.household.procedure.State.Withdrawn;
import org.uplift.household.procedure.Step.Appraisal;
import org.uplift.household.procedure.Step.Decision;
import org.uplift.household.procedure.Step.Finding;
import org.uplift.household.procedure.Step.Notice;
import org.uplift.household.procedure.Step.Objection;
import org.uplift.household.procedure.Step.Review;
import org.uplift.household.procedure.Step.Withdrawal;
import org.uplift.platform.problem.NotFound;

/// Which step follows which, and after what time.
final class Law {

    /// After the day on which the notice begins.
    private static final int NOTICE_DAYS = 7;

    private static final int LONGEST_NOTICE_DAYS = 60;

    private Law() {}

    static State after(State state, Step step, LocalDate today) {
        return switch (state) {
            case Ended _ -> throw Rule.ENDED.refusal();
            case State _ when step instanceof Withdrawal -> new Withdrawn();
            case Applied applied when step instanceof Appraisal appraisal ->
                    appraised(applied, appraisal, today);
            case Appraised _ when step instanceof Notice notice -> announced(notice, today);
            case OnNotice notice when step instanceof Objection objection ->
                    objected(notice, objection, today);
            case OnNotice notice when step instanceof Review review ->
                    reviewed(notice, review, today);
            case Objected objected when step instanceof Objection objection ->
                    objectedAgain(objected, objection);
            case Objected objected when step instanceof Finding finding ->
                    answered(objected, finding, today);
            case Objected _ -> throw Rule.OBJECTION_OPEN.refusal();
            case Reviewed _ when step instanceof Decision decision ->
                    decision.approves() ? new Approved() : new Refused();
            case Applied _, Appraised _, OnNotice _, Reviewed _ ->
                    throw Rule.OUT_OF_ORDER.refusal();
        };
    }

    private static State appraised(Applied applied, Appraisal appraisal, LocalDate today) {
        if (appraisal.hasTooManyVotes()) {
            throw Rule.VOTES_OVER_VOTERS.fault("votersPresent");
        }
        if (appraisal.on().isAfter(today)) {
            throw Rule.MEETING_IN_FUTURE.fault("on");
        }
        if (appraisal.on().isBefore(applied.on())) {
            throw Rule.MEETING_BEFORE_APPLICATION.fault("on");
        }
        return appraisal.isCarried() ? new Appraised() : new Refused();
    }

    private static State announced(Notice notice, LocalDate today) {
        if (notice.from().isBefore(today)) {
            throw Rule.NOTICE_IN_PAST.fault("from");
        }
        if (DAYS.between(notice.from(), notice.until()) < NOTICE_DAYS) {
            throw Rule.NOTICE_CUT_SHORT.fault("until");
        }
        if (DAYS.between(today, notice.until()) > LONGEST_NOTICE_DAYS) {
            throw Rule.NOTICE_TOO_LONG.fault("until");
        }
        return new OnNotice(notice.from(), notice.until());
    }

    private static State objected(OnNotice notice, Objection objection, LocalDate today) {
        if (today.isBefore(notice.from()) || today.isAfter(notice.until())) {
            throw Rule.NOT_ON_NOTICE.refusal();
        }
        return new Objected(notice.from(), notice.until(), today, List.of(objection.id()));
    }

    private static State objectedAgain(Objected objected, Objection objection) {
        var open = new ArrayList<>(objected.open());
        open.add(objection.id());
        return new Objected(objected.from(), objected.until(), objected.since(), open);
    }

    /// The days on which an objection was open are made up for.
    private static State answered(Objected objected, Finding finding, LocalDate today) {
        var open = new ArrayList<>(objected.open());
        if (!open.remove(finding.objection())) {
            throw new NotFound("objection", finding.objection());
        }
        if (finding.upheld()) {
            return new Refused();
        }
        if (!open.isEmpty()) {
            return new Objected(objected.from(), objected.until(), objected.since(), open);
        }
        var stood = DAYS.between(objected.since(), today);
        return new OnNotice(objected.from(), objected.until().plusDays(stood));
    }

    private static State reviewed(OnNotice notice, Review review, LocalDate today) {
        if (!today.isAfter(notice.until())) {
            throw Rule.NOTICE_RUNS.refusal();
        }
        return review.agrees() ? new Reviewed() : new Refused();
    }
}
