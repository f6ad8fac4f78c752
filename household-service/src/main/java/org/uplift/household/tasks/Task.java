package org.uplift.household.tasks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.TaskEvent;
import org.uplift.events.household.TaskEvent.TaskTurned;
import org.uplift.household.overdue.Level;
import org.uplift.household.tasks.TaskState.Given;
import org.uplift.household.tasks.TaskState.Seen;
import org.uplift.platform.Aggregate;

/// Something that somebody is to do, and how far they have come with it. Each change takes the next
/// place in the order in which phones are told.
@Entity
class Task implements Aggregate {

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
    private UUID[] evidence = {};
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
    }

    List<TaskEvent> given() {
        return List.of(target.given(id, division, kind, householdId, due));
    }

    boolean isAs(TaskForm form) {
        return form.equals(target.form(division, householdId, kind, words, due));
    }

    boolean isFor(Hand hand) {
        return target.meets(hand);
    }

    List<TaskEvent> see(Hand hand) {
        if (!(state() instanceof Given)) {
            return List.of();
        }
        state = new Seen().code();
        seenBy = hand.subject();
        seenAt = hand.at();
        return turned();
    }

    List<TaskEvent> end(TaskState end, Hand hand) {
        if (state().equals(end)) {
            return List.of();
        }
        state().mustBeOpen();
        evidence = end.evidence().toArray(UUID[]::new);
        answer = end.answer();
        state = end.code();
        endedBy = hand.subject();
        endedAt = hand.at();
        return turned();
    }

    private List<TaskEvent> turned() {
        return List.of(new TaskTurned(id, division, state, level));
    }

    private TaskState state() {
        return TaskState.of(state, List.of(evidence), answer);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
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
