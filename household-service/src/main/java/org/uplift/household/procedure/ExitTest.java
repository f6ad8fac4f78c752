package org.uplift.household.procedure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.uplift.household.exitscore.ExitExam;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Deprivations;
import org.uplift.platform.problem.Violation;

/// What a household must have reached before its exit is approved: it lacks nothing of two
/// no-worries, three guarantees, and water, and meets every criterion of its region.
@Singleton
class ExitTest {

    private final ExitExam exam;

    ExitTest(ExitExam exam) {
        this.exam = exam;
    }

    void check(UUID household, HouseholdFile file, LocalDate day) {
        var faults = new ArrayList<>(faults(Rule.STILL_DEPRIVED, Deprivations.of(file, day)));
        faults.addAll(faults(Rule.SCORE_NOT_FULL, exam.unmet(household, file, day)));
        if (!faults.isEmpty()) {
            throw Rule.STILL_DEPRIVED.refusal(faults);
        }
    }

    private static List<Violation> faults(Rule rule, List<String> codes) {
        return codes.stream().map(code -> new Violation("file", rule.code(), code)).toList();
    }
}
