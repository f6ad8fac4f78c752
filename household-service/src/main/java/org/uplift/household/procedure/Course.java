package org.uplift.household.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uplift.platform.Time;

/// A procedure from its application on: where it stands, and by which steps it came there.
record Course(Application application, Origin origin, State state, List<Taken> steps) {

    Course {
        steps = List.copyOf(steps);
    }

    static Course begun(Application application, Origin origin, LocalDate today) {
        return new Course(application, origin, new State.Applied(today), List.of());
    }

    /// Whether the very step was taken already: a terminal that lost the answer asks again.
    boolean holds(Step step) {
        var known = find(step);
        if (known.isPresent() && !known.get().equals(step)) {
            throw Rule.TAKEN_OTHERWISE.refusal();
        }
        return known.isPresent();
    }

    Course take(Taken taken) {
        var step = taken.step();
        var next = Law.after(state, step, LocalDate.ofInstant(taken.at(), Time.HERE));
        if (step.judges() && hasJudged(taken.by())) {
            throw Rule.SAME_HAND.refusal();
        }
        var all = new ArrayList<>(steps);
        all.add(taken);
        return new Course(application, origin, next, all);
    }

    private Optional<Step> find(Step step) {
        return steps.stream().map(Taken::step).filter(step::isSameAs).findFirst();
    }

    private boolean hasJudged(String somebody) {
        return steps.stream()
                .anyMatch(taken -> taken.step().judges() && taken.by().equals(somebody));
    }
}
