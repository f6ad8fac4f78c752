package org.uplift.household.duties;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.events.user.UserEvent;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.platform.database.OneColumn;

/// How users stand, as other services are told it: what is over is left out, and the duties in
/// which somebody stands in for another are theirs for those days.
@ApplicationScoped
class Standings {

    private static final String DUTIES =
            """
            select subject, role, division, since, until from duty
            where subject in (:subjects)
              and (until is null or until > :today and until > since)
            union
            select l.stand_in, d.role, d.division,
                   greatest(d.since, l.since), least(d.until, l.until)
            from leave l join duty d on d.subject = l.subject
            where l.stand_in in (:subjects) and l.until > :today
              and l.until > greatest(d.since, l.since)
              and (d.until is null or d.until > greatest(d.since, l.since))
            order by 1, 4, 2, 3
            """;

    private static final String LEAVES =
            """
            select subject, since, until from leave
            where subject in (:subjects) and until > :today and until > since
            order by 1, 2
            """;

    private static final String EVER =
            "select distinct subject from duty where subject in (:subjects)";

    private final Session database;
    private final Today today;

    Standings(Session database, Today today) {
        this.database = database;
        this.today = today;
    }

    List<DutiesChanged> of(Collection<String> subjects, List<User> users) {
        var duties = ask(DUTIES, Served.class, subjects).stream().collect(groupingBy(Served::user));
        var leaves = ask(LEAVES, Absent.class, subjects).stream().collect(groupingBy(Absent::user));
        var ever =
                new HashSet<>(
                        OneColumn.of(database, EVER, String.class)
                                .setParameterList("subjects", subjects)
                                .getResultList());
        return users.stream()
                .map(user ->
                        standing(
                                user,
                                ever.contains(user.subject()),
                                duties.getOrDefault(user.subject(), List.of()),
                                leaves.getOrDefault(user.subject(), List.of())))
                .toList();
    }

    private static DutiesChanged standing(
            User user, boolean everServed, List<Served> duties, List<Absent> leaves) {
        var disabled = user.disablement();
        return new DutiesChanged(
                user.subject(),
                !everServed,
                duties.stream().map(Served::duty).toList(),
                leaves.stream().map(Absent::leave).toList(),
                disabled == null ? null : disabled.since());
    }

    private <T> List<T> ask(String query, Class<T> row, Collection<String> subjects) {
        return database.createNativeQuery(query, row)
                .setParameterList("subjects", subjects)
                .setParameter("today", today.day())
                .getResultList();
    }

    record Served(
            String user, String role, String division, LocalDate from, @Nullable LocalDate until) {

        UserEvent.Duty duty() {
            return new UserEvent.Duty(role, division, from, until);
        }
    }

    record Absent(String user, LocalDate from, LocalDate until) {

        UserEvent.Leave leave() {
            return new UserEvent.Leave(from, until);
        }
    }
}
