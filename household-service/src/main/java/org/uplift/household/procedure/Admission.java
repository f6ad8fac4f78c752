package org.uplift.household.procedure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.uplift.household.file.HouseholdFile;

/// About which households which procedure may begin, and still end with an approval.
final class Admission {

    private static final String EXITED = "exited";
    private static final String CANCELLED = "cancelled";
    private static final Set<String> NOT_ON_THE_REGISTER = Set.of("applicant", CANCELLED);
    private static final Set<String> POOR =
            Set.of("not-exited", "newly-identified", "returned", "pre-exit");
    private static final Set<String> LIFTED = Set.of(EXITED, "stably-exited");
    private static final int MONTHS_WATCHED = 6;

    private Admission() {}

    /// Whatever household it is about.
    static void checkWords(Application application) {
        var kind = application.kind();
        if (!kind.isAskedFor(application.reason())) {
            throw Rule.REASON_UNFIT.fault("reason");
        }
        demand(kind == Kind.MONITORING, application.watch() != null, "watch");
        demand(kind == Kind.RISK_REMOVAL, application.removal() != null, "removal");
    }

    static void check(Kind kind, HouseholdFile file, LocalDate today) {
        if (!isOpenTo(kind, file)) {
            throw Rule.NOT_FROM_HERE.refusal();
        }
        if (kind == Kind.RISK_REMOVAL && !isWatchedLongEnough(file, today)) {
            throw Rule.WATCHED_TOO_SHORT.refusal();
        }
    }

    private static void demand(boolean isNeeded, boolean isThere, String path) {
        if (isNeeded != isThere) {
            throw (isNeeded ? Rule.DETAIL_MISSING : Rule.DETAIL_UNEXPECTED).fault(path);
        }
    }

    private static boolean isOpenTo(Kind kind, HouseholdFile file) {
        var state = file.exitState();
        return switch (kind) {
            case IDENTIFICATION -> NOT_ON_THE_REGISTER.contains(state);
            case EXIT -> POOR.contains(state);
            case STABLE_EXIT -> state.equals(EXITED);
            case RETURN -> LIFTED.contains(state);
            case MONITORING -> !state.equals(CANCELLED) && !isWatched(file);
            case RISK_REMOVAL -> isWatched(file);
            case CANCELLATION -> !state.equals(CANCELLED);
        };
    }

    static boolean isWatched(HouseholdFile file) {
        return file.monitoring() != null && file.monitoring().removed() == null;
    }

    private static boolean isWatchedLongEnough(HouseholdFile file, LocalDate today) {
        return file.monitoring() != null
                && !YearMonth.from(today)
                        .isBefore(file.monitoring().since().plusMonths(MONTHS_WATCHED));
    }
}
