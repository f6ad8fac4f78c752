package org.uplift.household.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.overdue.Level;
import org.uplift.household.tasks.TaskState.Done;
import org.uplift.household.tasks.TaskState.Given;
import org.uplift.household.tasks.TaskState.Refused;
import org.uplift.household.tasks.TaskState.Seen;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Something that somebody is to do, and how far they have come with it. Each change takes the next
/// place in the order in which phones are told.
@Entity
class Task {

    static final String KIND = "task";

    @Id private UUID id;
    private String division;
    private String kind;
    @Embedded private Target target;
    private @Nullable UUID householdId;
    private @Nullable UUID about;
    private @Nullable String words;
    private LocalDate due;
    private String state;
    private String level;
    private String givenBy;
    private Instant givenAt;
    private @Nullable String seenBy;
    private @Nullable Instant seenAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private UUID[] evidence;
    private @Nullable String answer;

    @Column(insertable = false, updatable = false)
    private long place;

    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    Task(UUID id, TaskForm form, Hand giver) {
        this.id = id;
        this.division = form.division();
        this.kind = form.kind();
        this.target = new Target(form.to(), form.helper(), form.team());
        this.householdId = form.household();
        this.words = form.words();
        this.due = form.due();
        this.state = new Given().code();
        this.level = Level.VILLAGE.word();
        this.givenBy = giver.subject();
        this.givenAt = giver.at();
        this.evidence = new UUID[0];
    }

    boolean isAs(TaskForm form) {
        return form.equals(target.form(division, householdId, kind, words, due));
    }

    boolean isFor(Hand hand) {
        return target.meets(hand);
    }

    /// Once is enough.
    void see(Hand hand) {
        if (state() instanceof Given) {
            state = new Seen().code();
            seenBy = hand.subject();
            seenAt = hand.at();
        }
    }

    /// @throws Rejected when it came to another end already
    void end(TaskState end, Hand hand) {
        if (state().equals(end)) {
            return;
        }
        if (!state().isOpen()) {
            var flaw = new Violation("state", "step-out-of-order", "has come to its end already");
            throw new Rejected("A task that is %s stays so".formatted(state), List.of(flaw));
        }
        switch (end) {
            case Done(var shown, var said) -> {
                evidence = shown.toArray(UUID[]::new);
                answer = said;
            }
            case Refused(var reason) -> answer = reason;
            case Given _, Seen _ -> throw new IllegalArgumentException("No end of a task");
        }
        state = end.code();
        endedBy = hand.subject();
        endedAt = hand.at();
    }

    private TaskState state() {
        return switch (state) {
            case "given" -> new Given();
            case "seen" -> new Seen();
            case "done" -> new Done(List.of(evidence), answer);
            default -> new Refused(Objects.requireNonNullElse(answer, ""));
        };
    }

    String division() {
        return division;
    }

    TaskLine line(LocalDate today) {
        return new TaskLine(
                id,
                division,
                kind,
                target.addressee(),
                target.helper(),
                target.team(),
                householdId,
                about,
                words,
                due,
                state,
                level,
                state().isOpen() && due.isBefore(today),
                givenBy,
                givenAt,
                seenBy,
                seenAt,
                endedBy,
                endedAt,
                List.of(evidence),
                answer,
                place);
    }
}
