package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

/// Shows who serves where on a day, and who belongs where.
@ApplicationScoped
@Transactional
class DutyBoard {

    private static final String SERVING =
            """
            select d.id, d.division, d.role, d.subject, u.name, u.unit, d.since, d.until,
                   l.id is not null, l.stand_in, u.disabled_since is not null
            from duty d join platform_user u on u.subject = d.subject
            left join leave l
                on l.subject = d.subject and l.since <= :day and l.until > :day
            where d.division >= :from and d.division < :until
              and d.since <= :day and (d.until is null or d.until > :day)
              and (cast(:role as text) is null or d.role = cast(:role as text))
              and (d.division, d.id) > (:division, :id)
            order by d.division, d.id limit :limit
            """;

    private static final String PLACE = "[0-9]{12}/[^/]+";
    private static final Pattern SLASH = Pattern.compile("/");

    private final Session database;
    private final Users users;
    private final History history;
    private final Caller caller;
    private final Today today;

    DutyBoard(Session database, Users users, History history, Caller caller, Today today) {
        this.database = database;
        this.users = users;
        this.history = history;
        this.caller = caller;
        this.today = today;
    }

    /// @param on today where it is not said
    Page<DutyLine> serving(
            DivisionScope scope,
            @Nullable String role,
            @Nullable LocalDate on,
            @Nullable String after,
            int limit) {
        var place = Key.after(after, 1);
        var found =
                database.createNativeQuery(SERVING, DutyLine.class)
                        .setParameter("day", sensible(on))
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .setParameter("role", role, String.class)
                        .setParameter("division", place.division())
                        .setParameter("id", place.ids().getFirst())
                        .setParameter("limit", limit + 1)
                        .getResultList();
        return Page.of(found, limit, last -> Key.of(last.division(), last.id()).toString());
    }

    private LocalDate sensible(@Nullable LocalDate on) {
        if (on != null && !Span.isSensible(on)) {
            throw new Invalid(
                    List.of(new Violation("on", "day", "is no day of this platform's time")));
        }
        return on == null ? today.day() : on;
    }

    Page<UserLine> users(DivisionScope scope, @Nullable String after, int limit) {
        var place = after == null ? new String[] {"", ""} : Place.seek(after, DutyBoard::parts);
        var found = users.within(scope, place[0], place[1], limit + 1);
        return Page.of(found, limit, last -> last.division() + "/" + last.subject())
                .map(UserLine::of);
    }

    private static String[] parts(String place) {
        if (!place.matches(PLACE) || place.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("No place of this list");
        }
        return SLASH.split(place, -1);
    }

    UserCard card(String subject) {
        return history.card(visible(subject));
    }

    Page<HistoryLine> history(String subject, @Nullable String before, int limit) {
        var _ = visible(subject);
        var version = before == null ? Long.MAX_VALUE : Place.seek(before, Long::parseLong);
        return Page.of(
                history.before(subject, version, limit + 1),
                limit,
                last -> Long.toString(last.version()));
    }

    /// @throws NotFound when they are not there, or belong elsewhere
    private User visible(String subject) {
        return users.findByIdOptional(subject)
                .filter(user -> caller.scope().contains(user.division()))
                .orElseThrow(() -> new NotFound("user", subject));
    }
}
