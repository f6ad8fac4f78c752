package org.uplift.household.procedure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Monitoring;
import org.uplift.household.procedure.State.Applied;
import org.uplift.household.procedure.State.Appraised;
import org.uplift.household.procedure.State.Approved;
import org.uplift.household.procedure.State.Objected;
import org.uplift.household.procedure.State.OnNotice;
import org.uplift.household.procedure.State.Refused;
import org.uplift.household.procedure.State.Reviewed;
import org.uplift.household.procedure.State.Withdrawn;

/// What becomes of a household's file as a procedure goes on.
final class Outcome {

    private static final String PRE_EXIT = "pre-exit";
    private static final String GENERAL = "general";
    private static final String EXITED = "exited";
    private static final String MONITORED = "monitored";

    private Outcome() {}

    /// A household whose village voted for its exit is expected to exit, until that is decided.
    static HouseholdFile of(Course course, HouseholdFile file, LocalDate today) {
        var isExit = course.application().kind() == Kind.EXIT;
        return switch (course.state()) {
            case Appraised _ when isExit ->
                    file.amended().exit(PRE_EXIT, file.plannedExitYear(), null).file();
            case Refused _, Withdrawn _ when isExit && file.exitState().equals(PRE_EXIT) ->
                    back(course.origin(), file);
            case Approved _ -> approved(course.application(), file, today);
            case Applied _,
                    Appraised _,
                    OnNotice _,
                    Objected _,
                    Reviewed _,
                    Refused _,
                    Withdrawn _ ->
                    file;
        };
    }

    private static HouseholdFile back(Origin origin, HouseholdFile file) {
        return file.amended()
                .exit(origin.exitState(), file.plannedExitYear(), origin.exitYear())
                .file();
    }

    private static HouseholdFile approved(
            Application application, HouseholdFile file, LocalDate today) {
        var planned = file.plannedExitYear();
        var actual = file.actualExitYear();
        var watch = file.monitoring();
        return switch (application.kind()) {
            case IDENTIFICATION -> turned(file, GENERAL, "newly-identified", planned, null);
            case EXIT -> turned(file, EXITED, "exited", planned, today.getYear());
            case STABLE_EXIT -> turned(file, EXITED, "stably-exited", planned, actual);
            case RETURN -> turned(file, GENERAL, "returned", planned, actual);
            case CANCELLATION -> turned(file, GENERAL, "cancelled", planned, null);
            case MONITORING ->
                    file.amended().type(MONITORED).monitoring(begun(application, today)).file();
            case RISK_REMOVAL ->
                    file.amended()
                            .type(isLifted(file) ? EXITED : GENERAL)
                            .monitoring(ended(requireNonNull(watch), application, today))
                            .file();
        };
    }

    /// Whoever is watched stays so.
    private static HouseholdFile turned(
            HouseholdFile file,
            String type,
            String exitState,
            @Nullable Integer planned,
            @Nullable Integer actual) {
        var isWatched = file.monitoring() != null && file.monitoring().removed() == null;
        return file.amended()
                .type(isWatched ? MONITORED : type)
                .exit(exitState, planned, actual)
                .file();
    }

    private static Monitoring begun(Application application, LocalDate today) {
        var watch = requireNonNull(application.watch());
        return new Monitoring(watch.type(), watch.risks(), YearMonth.from(today), null, null);
    }

    private static Monitoring ended(Monitoring watch, Application application, LocalDate today) {
        return new Monitoring(
                watch.type(),
                watch.risks(),
                watch.since(),
                YearMonth.from(today),
                application.removal());
    }

    private static boolean isLifted(HouseholdFile file) {
        return file.exitState().equals("exited") || file.exitState().equals("stably-exited");
    }
}
