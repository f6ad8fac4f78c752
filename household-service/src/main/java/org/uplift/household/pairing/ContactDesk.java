package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.duties.Presence;
import org.uplift.platform.Time;
import org.uplift.platform.duties.Watch;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.paging.Page;
import org.uplift.platform.paging.Place;
import org.uplift.platform.problem.NotFound;

/// Who helps where, how they are reached, and where they come from.
@ApplicationScoped
@Transactional
class ContactDesk {

    private static final String PAGE =
            """
            select d.subject, d.division, u.name, u.unit, h.sealed, (
                select count(*) from pairing p
                where p.helper = d.subject and p.since <= :day
                    and (p.until is null or p.until > :day))
            from duty d join platform_user u on u.subject = d.subject
            left join helper h on h.subject = d.subject
            where d.role = 'helper' and d.division >= :from and d.division < :until
                and d.since <= :day and (d.until is null or d.until > :day)
                and (d.division || '/' || d.subject) > :after
            order by d.division || '/' || d.subject limit :most\
            """;

    private static final String PUT =
            """
            insert into helper (subject, division, sealed, version) values (?1, ?2, ?3, 0)
            on conflict (subject) do update set division = excluded.division,
                sealed = excluded.sealed, version = helper.version + 1\
            """;

    private static final Pattern PLACE = Pattern.compile("[0-9]{12}/" + Watch.SUBJECT);

    private final Session database;
    private final ContactSeal seal;
    private final Presence presence;
    private final Caller caller;
    private final Clock clock;

    ContactDesk(Session database, ContactSeal seal, Presence presence, Caller caller, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.presence = presence;
        this.caller = caller;
        this.clock = clock;
    }

    ContactForm put(String subject, ContactForm form) {
        if (!caller.scope().contains(form.division())) {
            throw new NotFound("division", form.division());
        }
        if (presence.isUnknown(subject)) {
            throw new NotFound("user", subject);
        }
        var _ =
                database.createNativeMutationQuery(PUT)
                        .setParameter(1, subject)
                        .setParameter(2, form.division())
                        .setParameter(3, seal.close(subject, form))
                        .executeUpdate();
        return form;
    }

    Page<ContactLine> page(@Nullable String division, @Nullable String after, int limit) {
        var scope = caller.scope(division);
        var found =
                database
                        .createNativeQuery(PAGE, Row.class)
                        .setParameter("day", LocalDate.now(clock.withZone(Time.HERE)))
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .setParameter(
                                "after", after == null ? "" : Place.seek(after, ContactDesk::known))
                        .setParameter("most", limit + 1)
                        .getResultList()
                        .stream()
                        .map(row -> row.line(seal))
                        .toList();
        return Page.of(found, limit, ContactLine::order);
    }

    private static String known(String place) {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("No place of this list");
        }
        return place;
    }

    record Row(
            String subject,
            String division,
            @Nullable String name,
            @Nullable String unit,
            @Nullable String sealed,
            long households) {
        ContactLine line(ContactSeal seal) {
            var form = sealed == null ? null : seal.open(subject, sealed);
            return new ContactLine(
                    subject, division, name, unit, form == null ? null : form.phone(), households);
        }
    }
}
