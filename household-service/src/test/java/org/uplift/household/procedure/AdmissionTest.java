package org.uplift.household.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.procedure.Application.Watch;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;

class AdmissionTest {

    private static final LocalDate DAY = LocalDate.of(2016, 10, 1);

    @Test
    void removesARiskFromTheSixthMonthOn() {
        var watched = Map.of("type", "marginal", "risks", List.of("water"), "since", "2016-04");
        var file = FileForm.ofThree().with("/monitoring", watched).file();
        assertThat(broken(Kind.RISK_REMOVAL, file, DAY.minusDays(1)))
                .isEqualTo("watched-too-short");
        Admission.check(Kind.RISK_REMOVAL, file, DAY);
    }

    @ParameterizedTest
    @CsvSource({
        "applicant, IDENTIFICATION MONITORING CANCELLATION",
        "not-exited, EXIT MONITORING CANCELLATION",
        "newly-identified, EXIT MONITORING CANCELLATION",
        "returned, EXIT MONITORING CANCELLATION",
        "pre-exit, EXIT MONITORING CANCELLATION",
        "exited, STABLE_EXIT RETURN MONITORING CANCELLATION",
        "stably-exited, RETURN MONITORING CANCELLATION",
        "cancelled, IDENTIFICATION"
    })
    void isOpenToWhoeverStandsWhereTheKindBegins(String state, String kinds) {
        var file = FileForm.ofThree().without("/monitoring").with("/exitState", state).file();
        var open = List.of(kinds.split(" "));
        for (var kind : Kind.values()) {
            var expected = open.contains(kind.name()) ? "nothing" : "not-from-here";
            assertThat(broken(kind, file, DAY)).as(kind.code()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "IDENTIFICATION, below-line hardship other",
        "EXIT, criteria-met other",
        "STABLE_EXIT, criteria-met other",
        "RETURN, fell-back below-line hardship other",
        "MONITORING, at-risk hardship other",
        "RISK_REMOVAL, risk-gone other",
        "CANCELLATION, moved-away died wrongly-identified other"
    })
    void isAskedForOnAGroundOfItsKind(Kind kind, String grounds) {
        var watch = kind == Kind.MONITORING ? new Watch("sudden", List.of("illness")) : null;
        var removal = kind == Kind.RISK_REMOVAL ? "helped" : null;
        for (var reason : CodeLists.get("procedure-reason").entries()) {
            var asked = new Application(kind, reason.code(), watch, removal);
            if (List.of(grounds.split(" ")).contains(reason.code())) {
                Admission.checkWords(asked);
            } else {
                assertThatThrownBy(() -> Admission.checkWords(asked))
                        .isInstanceOfSatisfying(
                                Invalid.class,
                                refusal ->
                                        assertThat(refusal.violations().getFirst().rule())
                                                .isEqualTo("reason-unfit"));
            }
        }
    }

    private static String broken(Kind kind, HouseholdFile file, LocalDate day) {
        var refusal = catchThrowableOfType(Rejected.class, () -> Admission.check(kind, file, day));
        return refusal == null ? "nothing" : refusal.violations().getFirst().rule();
    }
}
