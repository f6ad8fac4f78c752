package org.uplift.trace.recall;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Whom to tell of a recall.
final class Notices {

    /// Of each thing the last event that holds and says where it is, and the last that says whose.
    /// Many things share an event, which is looked at once.
    private static final String OF =
            """
            with touched as materialized (
                select i.item, t.event
                from recalled_item i join epcis_thing t on t.uri = i.item
                where i.recall = ? and i.item not like '#%'
            ), said as materialized (
                select e.seq, e.event_time as at, f.value as owner,
                       coalesce(e.biz_location, e.read_point) as place
                from (select distinct event from touched) known
                join epcis_event e on e.seq = known.event and not e.declares_error
                    and not exists (select from epcis_event wrong
                                    where wrong.event_id = e.event_id and wrong.declares_error)
                left join epcis_field f on f.event = e.seq
                    and f.name = 'destination/https://ref.gs1.org/cbv/SDT-owning_party'
            ), told as (
                select touched.item, said.*
                from touched join said on said.seq = touched.event
            ), last as (
                select (array_agg(place order by at desc, seq desc)
                            filter (where place is not null))[1] as place,
                       (array_agg(owner order by at desc, seq desc)
                            filter (where owner is not null))[1] as owner,
                       max(at) as seen
                from told group by item
            )
            select place, owner, count(*), max(seen) from last
            group by 1, 2 order by 3 desc, 1, 2
            """;

    private Notices() {}

    static List<Notice> of(Connection connection, UUID recall) throws SQLException {
        try (var ask = connection.prepareStatement(OF)) {
            ask.setObject(1, recall);
            var rows = ask.executeQuery();
            var notices = new ArrayList<Notice>();
            while (rows.next()) {
                notices.add(
                        new Notice(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getInt(3),
                                rows.getTimestamp(4).toInstant()));
            }
            return notices;
        }
    }

    /// The numbers of the places and parties, each once.
    static List<String> glns(Connection connection, UUID recall) throws SQLException {
        return of(connection, recall).stream()
                .flatMap(notice ->
                        Stream.concat(
                                Stream.ofNullable(notice.place()),
                                Stream.ofNullable(notice.owner())))
                .flatMap(uri -> Lot.gln(uri).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
