package org.uplift.household.exitscore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.PastFiles;
import org.uplift.platform.Time;

/// Tells how far a household is from its exit, or was by what was known on some day.
@ApplicationScoped
class ExitScores {

    private final PastFiles files;
    private final ExitExam exam;
    private final Clock clock;

    ExitScores(PastFiles files, ExitExam exam, Clock clock) {
        this.files = files;
        this.exam = exam;
        this.clock = clock;
    }

    /// @param asked now where no time is said
    @Transactional
    ExitScoreCard at(UUID id, @Nullable Instant asked) {
        var time = asked == null ? clock.instant() : asked;
        var known = files.known(id, time);
        var score = exam.of(id, known.file(), LocalDate.ofInstant(time, Time.HERE), asked);
        return new ExitScoreCard(id, known.version(), time, score);
    }
}
