package org.uplift.trace.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;

/// Warns of boxes that were scanned where or when they cannot have been, and takes a warning back
/// when what was missing has been recorded.
@ApplicationScoped
class ScanJudge {

    private static final String ONCE =
            """
            on conflict (thing, kind) where closed_at is null
            do update set last_at = excluded.last_at\
            """;

    private static final String LATEST =
            """
            with latest as (
                select s.thing, max(s.division) as division, max(s.at) as at
                from scan s
                where s.thing = any (string_to_array(:things, chr(10)))
                  and s.at > now() - interval '1 day'
                group by s.thing)
            insert into scan_warning (division, thing, kind, first_at, last_at)
            select l.division, l.thing, '%s', l.at, l.at from latest l where %s
            """
                    + ONCE;

    private static final String ISSUED =
            """
            (exists (select 1 from epcis_thing t where t.uri = l.thing)
             or exists (select 1 from label_sheet b
                        where b.gtin = split_part(l.thing, '/', 5) and b.first > 0
                          and b.prefix = left(split_part(l.thing, '/', 7), length(b.prefix))
                          and substr(split_part(l.thing, '/', 7), length(b.prefix) + 1)
                              ~ '^[0-9]{6,9}$'
                          and cast(substr(split_part(l.thing, '/', 7), length(b.prefix) + 1)
                                   as bigint) between b.first and b.first + b.count - 1))\
            """;

    private static final String GONE =
            """
            ('https://ref.gs1.org/cbv/BizStep-shipping', 'https://ref.gs1.org/cbv/BizStep-loading',
             'https://ref.gs1.org/cbv/BizStep-departing',
             'https://ref.gs1.org/cbv/BizStep-consigning',
             'https://ref.gs1.org/cbv/BizStep-transporting',
             'https://ref.gs1.org/cbv/BizStep-retail_selling')\
            """;

    private static final String SHIPPED =
            """
            (exists (select 1 from epcis_thing t join epcis_event e on e.seq = t.event
                     where t.uri = l.thing and e.biz_step in %1$s)
             or exists (select 1 from epcis_thing c
                        join epcis_thing p on p.event = c.event and p.role = 'parent'
                        join epcis_thing u on u.uri = p.uri
                        join epcis_event e on e.seq = u.event
                        where c.uri = l.thing and c.role = 'child' and e.biz_step in %1$s))\
            """
                    .formatted(GONE);

    private static final String SOLD =
            """
            (select min(e.event_time) from epcis_thing t join epcis_event e on e.seq = t.event
             where t.uri = l.thing
               and e.biz_step = 'https://ref.gs1.org/cbv/BizStep-retail_selling')\
            """;

    private static final String OFTEN =
            "(select count(*) from scan s where s.thing = l.thing and s.at > %s) > :most"
                    .formatted(SOLD);

    private static final String APART =
            """
            exists (select 1 from scan a join scan b on b.thing = a.thing
                    where a.thing = l.thing and a.place <> '' and b.place <> ''
                      and left(a.place, 2) <> left(b.place, 2)
                      and b.at between a.at and a.at + interval '1 hour')\
            """;

    private static final String NEVER_ISSUED = LATEST.formatted("never-issued", "not " + ISSUED);
    private static final String BEFORE_SHIPPING =
            LATEST.formatted("before-shipping", ISSUED + " and not " + SHIPPED);
    private static final String AFTER_SALE = LATEST.formatted("after-sale", OFTEN);
    private static final String IMPOSSIBLE = LATEST.formatted("impossible-places", APART);

    private static final String CLOSE =
            """
            update scan_warning l set closed_at = now(), closed_for = 'recorded'
            where l.closed_at is null
              and (l.kind = 'never-issued' and %s or l.kind = 'before-shipping' and %s)
            """
                    .formatted(ISSUED, SHIPPED);

    private final Session database;
    private final ScanSettings settings;

    ScanJudge(Session database, ScanSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /// @param things single boxes that were scanned just now
    void judge(List<String> things) {
        if (!things.isEmpty()) {
            var all = String.join("\n", things);
            warn(NEVER_ISSUED, all);
            warn(BEFORE_SHIPPING, all);
            warn(IMPOSSIBLE, all);
            var _ =
                    database.createNativeMutationQuery(AFTER_SALE)
                            .setParameter("things", all)
                            .setParameter("most", settings.mostAfterSale())
                            .executeUpdate();
        }
    }

    int close() {
        return database.createNativeMutationQuery(CLOSE).executeUpdate();
    }

    private void warn(String statement, String things) {
        var _ =
                database.createNativeMutationQuery(statement)
                        .setParameter("things", things)
                        .executeUpdate();
    }
}
