package org.uplift.household.procedure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.StepTaken;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;
import org.uplift.household.procedure.State.Ended;
import org.uplift.household.procedure.State.Objected;
import org.uplift.household.procedure.State.OnNotice;
import org.uplift.platform.Time;
import org.uplift.platform.identity.DivisionScope;

/// A procedure about one household; [State] draws its way. Its course is one document, the other
/// columns are what lists and the public notice need of it.
@Entity
class Proceeding {

    private static final String APPLICATION = "application";

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String kind;
    private String state;
    private @Nullable LocalDate noticeFrom;
    private @Nullable LocalDate noticeUntil;
    private @Nullable String noticeHead;
    private @Nullable Integer noticePersons;
    private String openedBy;
    private Instant openedAt;
    private @Nullable Instant endedAt;
    private String course;
    @Version private long version;

    @SuppressWarnings("NullAway.Init")
    protected Proceeding() {}

    Proceeding(
            UUID id,
            UUID householdId,
            HouseholdFile file,
            Application application,
            String openedBy,
            Instant openedAt) {
        this.id = id;
        this.householdId = householdId;
        this.division = file.division();
        this.kind = application.kind().code();
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        var begun = Course.begun(application, Origin.of(file), dayOf(openedAt));
        this.state = begun.state().code();
        this.course = CourseJson.write(begun);
    }

    List<HouseholdEvent> opened() {
        return List.of(told(APPLICATION));
    }

    List<HouseholdEvent> take(Taken taken) {
        var next = course().take(taken);
        course = CourseJson.write(next);
        state = next.state().code();
        switch (next.state()) {
            case OnNotice(var from, var until) -> hang(from, until);
            case Objected objected -> hang(objected.from(), objected.until());
            case Ended _ -> endedAt = taken.at();
            case State.Applied _, State.Appraised _, State.Reviewed _ -> {}
        }
        return List.of(told(taken.step().code()));
    }

    /// What its notice says of the family, whatever becomes of it.
    void show(HouseholdFile family) {
        var name = family.head().map(Member::name).orElse("");
        noticeHead = new MaskedName(name).shown();
        noticePersons = family.size();
    }

    Course course() {
        return CourseJson.read(course);
    }

    boolean isAbout(UUID household) {
        return householdId.equals(household);
    }

    boolean isIn(DivisionScope scope) {
        return scope.contains(division);
    }

    boolean isOpenOf(Kind kind) {
        return endedAt == null && this.kind.equals(kind.code());
    }

    ProcedureLine line() {
        return new ProcedureLine(
                id,
                householdId,
                division,
                kind,
                course().application().reason(),
                state,
                openedAt,
                noticeFrom,
                noticeUntil,
                endedAt);
    }

    ProcedureCard card() {
        return ProcedureCard.of(line(), openedBy, course());
    }

    private void hang(LocalDate from, LocalDate until) {
        noticeFrom = from;
        noticeUntil = until;
    }

    private StepTaken told(String step) {
        var hangs = state.equals("on-notice") || state.equals("objected");
        return new StepTaken(
                householdId, division, id, kind, step, state, hangs ? noticeUntil : null);
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, Time.HERE);
    }
}
