package org.uplift.trace.scan;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uplift.platform.projection.Rows;

/// The warnings of numbers that nobody issued, and how many of them there were in a day.
@ApplicationScoped
class StrayRows {

    /// Of a thing `l`: an event knows it, or a sheet of labels.
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

    /// A product that is not known is as easily made up as a number: all of them are one.
    private static final String FIND =
            """
            with l as (
                select one collate "C" as thing,
                       split_part(one collate "C", '/21/', 1) as product
                from unnest(string_to_array(:things, chr(10))) one)
            select thing,
                   case when exists (select from product p
                                     where p.gtin = split_part(l.thing, '/', 5))
                          or exists (select from label_sheet b
                                     where b.gtin = split_part(l.thing, '/', 5))
                          or exists (select from epcis_thing t
                                     where t.uri >= l.product || '/' and t.uri < l.product || '0')
                        then product else 'https://id.gs1.org' end as product
            from l where not\
            """
                    + ISSUED;

    private static final String ENTER =
            """
            with l as (
                select thing collate "C" as thing, division collate "C" as division,
                       product collate "C" as product, at, day, scans, most
                from json_to_recordset(cast(:rows as json))
                    as s (thing text, division text, product text, at timestamptz, day date,
                          scans bigint, most integer)),
            again as (
                update scan_warning w set last_at = l.at from l
                where w.thing = l.thing and w.kind = 'never-issued' and w.closed_at is null
                  and w.scans is null
                returning w.thing),
            fresh as (select * from l where thing not in (select thing from again)),
            counted as (
                insert into scan_stray (day, division, product, things)
                select day, division, product, count(*) from fresh group by 1, 2, 3 order by 1, 2, 3
                on conflict (day, division, product)
                do update set things = scan_stray.things + excluded.things
                returning day, division, product, things),
            ranked as (
                select fresh.*, things - count(*) over alike
                       + row_number() over (alike order by thing) as place
                from fresh join counted using (day, division, product)
                window alike as (partition by day, division, product)),
            own as (
                insert into scan_warning (division, thing, kind, first_at, last_at)
                select division, thing, 'never-issued', at, at from ranked
                where place <= most order by thing
                on conflict (thing, kind) where closed_at is null and scans is null
                do update set last_at = excluded.last_at)
            insert into scan_warning (division, thing, kind, first_at, last_at, scans)
            select division, product, 'never-issued', min(at), max(at), sum(scans) from ranked
            where place > most group by division, product order by division, product
            on conflict (division, thing) where closed_at is null and scans is not null
            do update set last_at = excluded.last_at, scans = scan_warning.scans + excluded.scans
            """;

    private static final String WARNED =
            """
            select thing from scan_warning
            where thing = any(string_to_array(:things, chr(10))) and kind = 'never-issued'
              and closed_at is null and scans is null
            """;

    private static final String CLOSE =
            """
            update scan_warning l set closed_at = now(), closed_for = 'recorded'
            where l.closed_at is null and l.scans is null and l.kind = 'never-issued' and\
            """
                    + ISSUED;

    private static final String FORGET = "delete from scan_stray where day < cast(:day as date)";

    private final Rows rows;

    StrayRows(Rows rows) {
        this.rows = rows;
    }

    /// Those of the things that nobody issued, and the product of each.
    List<Name> find(Collection<String> things) {
        return rows.ask(Name.class, FIND).with("things", lines(things)).list();
    }

    void enter(List<Stray> strays) {
        rows.write(ENTER, strays);
    }

    /// Those of the things that have a warning of their own.
    Set<String> warned(Collection<String> things) {
        return rows.ask(Warned.class, WARNED).with("things", lines(things)).list().stream()
                .map(Warned::thing)
                .collect(toSet());
    }

    /// Those that somebody issued since.
    void close() {
        var _ = rows.change(CLOSE, Map.of());
    }

    /// @param until the first day that is still counted
    void forget(LocalDate until) {
        var _ = rows.change(FORGET, Map.of("day", until.toString()));
    }

    private static String lines(Collection<String> things) {
        return String.join("\n", things);
    }

    record Name(String thing, String product) {}

    record Warned(String thing) {}
}
