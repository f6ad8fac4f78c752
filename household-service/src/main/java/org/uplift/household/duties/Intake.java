package org.uplift.household.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Ids;
import org.uplift.platform.problem.Barred;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

/// A sheet of duties on its way in, row by row, beside what is known already.
final class Intake {

    private final Users users;
    private final Duties duties;
    private final Authority authority;
    private final Refusals refusals;
    private final Map<String, User> known = new HashMap<>();
    private final Map<String, List<Duty>> served = new HashMap<>();
    private final Set<String> described = new TreeSet<>();
    private final Set<String> decided = new TreeSet<>();
    private int newcomers;
    private int entered;
    private int changed;

    Intake(Users users, Duties duties, Authority authority, Refusals refusals) {
        this.users = users;
        this.duties = duties;
        this.authority = authority;
        this.refusals = refusals;
    }

    void recall(List<User> there, List<Duty> serving) {
        there.forEach(user -> known.put(user.subject(), user));
        serving.forEach(duty -> servedBy(duty.subject()).add(duty));
    }

    void take(DutyRow row) {
        if (isBarred(row)) {
            return;
        }
        describe(row);
        var duty = serve(row);
        if (servedBy(row.subject()).stream().anyMatch(duty::repeats)) {
            refuse(row, "repeats", "repeats a duty of the same user, role and division");
        }
    }

    private boolean isBarred(DutyRow row) {
        try {
            authority.toGive(row.duty());
            var user = known.get(row.subject());
            if (user != null) {
                authority.over(user, servedBy(row.subject()));
            }
            return false;
        } catch (NotFound e) {
            refuse(row, "elsewhere", "is not administered by you");
        } catch (Barred e) {
            refuse(row, "barred", String.valueOf(e.getMessage()));
        }
        return true;
    }

    private void describe(DutyRow row) {
        var user = known.get(row.subject());
        if (user == null) {
            var division = authority.homeOf(row.duty().division());
            user = new User(row.subject(), new UserForm(division, row.name(), row.unit()));
            users.persist(user);
            known.put(row.subject(), user);
            newcomers++;
        }
        var form = user.description();
        var said = form.naming(row.name(), row.unit());
        if (!said.equals(form)) {
            user.describe(said);
            described.add(row.subject());
        }
    }

    private Duty serve(DutyRow row) {
        var before = find(row);
        if (before == null) {
            var duty = new Duty(Ids.next(), row.subject(), row.duty());
            duties.persist(duty);
            servedBy(row.subject()).add(duty);
            decided.add(row.subject());
            entered++;
            return duty;
        }
        if (!Objects.equals(before.span().until(), row.duty().until())) {
            before.last(row.duty().until());
            decided.add(row.subject());
            changed++;
        }
        return before;
    }

    private @Nullable Duty find(DutyRow row) {
        return servedBy(row.subject()).stream()
                .filter(duty -> row.duty().lasting(duty.span().until()).equals(duty.form()))
                .findFirst()
                .orElse(null);
    }

    private List<Duty> servedBy(String subject) {
        return served.computeIfAbsent(subject, _ -> new ArrayList<>());
    }

    private void refuse(DutyRow row, String rule, String message) {
        refusals.add(row.number(), new Violation("", rule, message));
    }

    /// Of whom nothing but the name or the unit is another.
    Set<String> described() {
        described.removeAll(decided);
        return described;
    }

    Set<String> decided() {
        return decided;
    }

    DutyReport report(int rows) {
        return new DutyReport(rows, entered, changed, newcomers);
    }
}
