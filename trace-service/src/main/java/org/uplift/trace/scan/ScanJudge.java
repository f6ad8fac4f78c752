package org.uplift.trace.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uplift.platform.projection.Rows;

/// Warns of boxes that were scanned where or when they cannot have been, and takes a warning back
/// when what was missing has been recorded.
@ApplicationScoped
class ScanJudge {

    private static final String ENTER =
            """
            insert into scan_warning (division, thing, kind, first_at, last_at)
            select division, thing, kind, at, at from found
            on conflict (thing, kind) where closed_at is null and scans is null
            do update set last_at = excluded.last_at
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
                     where t.uri = l.thing and e.biz_step in\
            """
                    + GONE
                    + """
                    )
                     or exists (select 1 from epcis_thing c
                        join epcis_thing p on p.event = c.event and p.role = 'parent'
                        join epcis_thing u on u.uri = p.uri
                        join epcis_event e on e.seq = u.event
                        where c.uri = l.thing and c.role = 'child' and e.biz_step in\
                    """
                    + GONE
                    + "))";

    private static final String SOLD =
            """
            (select min(e.event_time) from epcis_thing t join epcis_event e on e.seq = t.event
             where t.uri = l.thing
               and e.biz_step = 'https://ref.gs1.org/cbv/BizStep-retail_selling')\
            """;

    /// Each thing is looked at once, however often it was scanned.
    private static final String EACH =
            """
            with l as (
                select thing collate "C" as thing, division, at, most
                from json_to_recordset(cast(:rows as json))
                    as s (thing text, division text, at timestamptz, most integer)),
            judged as materialized (
                select l.*,
            """
                    + SHIPPED
                    + " as shipped,"
                    + " (select count(*) from scan s where s.thing = l.thing and s.at > "
                    + SOLD
                    + """
                    ) as since from l),
                    found as (
                        select j.division, j.thing, j.at, k.kind
                        from judged j cross join lateral (
                            values ('before-shipping', not j.shipped),
                                   ('after-sale', j.since > j.most)) as k (kind, so)
                        where k.so)
                    """
                    + ENTER;

    private static final String APART =
            """
            with l as (
                select thing collate "C" as thing, division, place, at
                from json_to_recordset(cast(:rows as json))
                    as s (thing text, division text, place text, at timestamptz)),
            found as (
                select distinct on (l.thing) l.division, l.thing, l.at, 'impossible-places' as kind
                from l join scan b on b.thing = l.thing and b.place <> ''
                    and left(b.place, 2) <> left(l.place, 2)
                    and b.at between l.at - interval '1 hour' and l.at + interval '1 hour'
                order by l.thing, l.at desc)
            """
                    + ENTER;

    private static final String CLOSE =
            """
            update scan_warning l set closed_at = now(), closed_for = 'recorded'
            where l.closed_at is null and l.kind = 'before-shipping' and\
            """
                    + SHIPPED;

    private final Rows rows;
    private final ScanSettings settings;

    ScanJudge(Rows rows, ScanSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    /// @param scans of single boxes, as they were written just now
    void judge(List<Scan> scans, Strays.Found strays) {
        var latest = new LinkedHashMap<String, Suspect>();
        for (var scan : scans.stream().filter(it -> !strays.isOneOfThem(it)).toList()) {
            latest.put(scan.thing(), Suspect.of(scan, settings.mostAfterSale()));
        }
        rows.write(EACH, latest.values());
        rows.write(APART, scans.stream().filter(Scan::isPlaced).toList());
    }

    void close() {
        var _ = rows.change(CLOSE, Map.of());
    }

    /// @param most scans after it was sold before somebody looks at it
    record Suspect(String thing, String division, Instant at, int most) {

        static Suspect of(Scan scan, int most) {
            return new Suspect(scan.thing(), scan.division(), scan.at(), most);
        }
    }
}
