package org.uplift.household.pairing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;

/// Who is there to be paired on a day. Whoever is on leave without somebody to stand in is not.
@ApplicationScoped
@Transactional
class Stock {

    private static final String HELPERS =
            """
            select d.subject, min(d.division), h.sealed, (
                select count(*) from pairing p where p.helper = d.subject and p.until is null
                    and not (p.division >= :from and p.division < :until)) as elsewhere
            from duty d join platform_user u on u.subject = d.subject
            left join helper h on h.subject = d.subject
            where d.role = 'helper' and d.division >= :from and d.division < :until
                and d.since <= :day and (d.until is null or d.until > :day)
                and u.disabled_since is null
                and not exists (select from leave l where l.subject = d.subject
                    and l.since <= :day and l.until > :day and l.stand_in is null)
            group by d.subject, h.sealed order by d.subject\
            """;

    private static final String HOMES =
            """
            select h.id, h.division, cast(h.file -> 'place' ->> 'latitude' as double precision),
                cast(h.file -> 'place' ->> 'longitude' as double precision), p.helper
            from household h left join pairing p on p.household_id = h.id and p.until is null
            where h.division >= :from and h.division < :until and h.label <> 'none'
            order by h.division, h.id\
            """;

    private static final String CONFLICTS =
            """
            select household_id, subject from conflict_of_interest
            where division >= :from and division < :until\
            """;

    private final Session database;
    private final ContactSeal seal;
    private final Limits limits;

    Stock(Session database, ContactSeal seal, Limits limits) {
        this.database = database;
        this.seal = seal;
        this.limits = limits;
    }

    /// Township by township.
    List<Township> of(Proposal proposal) {
        var scope = DivisionScope.of(proposal.division());
        var limit = limits.inForce(proposal.division(), proposal.day());
        var helpers =
                database
                        .createNativeQuery(HELPERS, HelperRow.class)
                        .setParameter("from", scope.from())
                        .setParameter("until", scope.until())
                        .setParameter("day", proposal.day())
                        .getResultList()
                        .stream()
                        .map(row -> row.standby(seal, limit))
                        .collect(groupingBy(one -> one.village().substring(0, 9)));
        var homes = new TreeMap<>(homes(scope).stream().collect(groupingBy(Home::township)));
        return homes.entrySet().stream()
                .map(one ->
                        new Township(
                                one.getValue(),
                                helpers.getOrDefault(one.getKey().substring(0, 9), List.of())))
                .toList();
    }

    private List<Home> homes(DivisionScope scope) {
        var barred = barred(scope);
        return database
                .createNativeQuery(HOMES, HomeRow.class)
                .setParameter("from", scope.from())
                .setParameter("until", scope.until())
                .getResultList()
                .stream()
                .map(row -> row.home(barred.getOrDefault(row.id(), Set.of())))
                .toList();
    }

    private Map<UUID, Set<String>> barred(DivisionScope scope) {
        return database
                .createNativeQuery(CONFLICTS, Barred.class)
                .setParameter("from", scope.from())
                .setParameter("until", scope.until())
                .getResultList()
                .stream()
                .collect(groupingBy(Barred::household, mapping(Barred::subject, toSet())));
    }

    record Barred(UUID household, String subject) {}

    record HelperRow(String subject, String village, @Nullable String sealed, long elsewhere) {
        Standby standby(ContactSeal seal, int limit) {
            var room = (int) Math.max(0, limit - elsewhere);
            return new Standby(subject, village, seal.home(subject, sealed), room);
        }
    }

    record HomeRow(
            UUID id,
            String division,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String helper) {
        Home home(Set<String> barred) {
            var place =
                    latitude == null || longitude == null ? null : new Point(latitude, longitude);
            return new Home(id, division, place, helper, barred);
        }
    }
}
