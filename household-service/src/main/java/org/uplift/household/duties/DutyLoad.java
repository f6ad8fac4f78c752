package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import org.uplift.household.sheets.Format;

/// Takes in a whole sheet of duties, or nothing of it. The same sheet again changes nothing.
@ApplicationScoped
class DutyLoad {

    private static final int AT_ONCE = 500;

    private final Decisions decisions;
    private final DutySheet sheet;
    private final Users users;
    private final Duties duties;
    private final Authority authority;
    private final Herald herald;

    DutyLoad(
            Decisions decisions,
            DutySheet sheet,
            Users users,
            Duties duties,
            Authority authority,
            Herald herald) {
        this.decisions = decisions;
        this.sheet = sheet;
        this.users = users;
        this.duties = duties;
        this.authority = authority;
        this.herald = herald;
    }

    DutyReport load(byte[] body, Format format) {
        var refusals = new Refusals();
        var rows = sheet.read(body, format, refusals);
        return decisions.take(() -> enter(rows, refusals));
    }

    private DutyReport enter(List<DutyRow> rows, Refusals refusals) {
        var intake = new Intake(users, duties, authority, refusals);
        for (var part : parts(rows.stream().map(DutyRow::subject).distinct().toList())) {
            intake.recall(users.of(part), duties.of(part));
        }
        rows.forEach(intake::take);
        refusals.end();
        parts(intake.described()).forEach(herald::note);
        parts(intake.decided()).forEach(herald::tell);
        return intake.report(rows.size());
    }

    /// As many as one statement names.
    private static List<List<String>> parts(Collection<String> subjects) {
        return subjects.stream().gather(Gatherers.windowFixed(AT_ONCE)).toList();
    }
}
