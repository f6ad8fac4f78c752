package org.uplift.trace.proof;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.uplift.platform.copy.TableRows;
import org.uplift.trace.capture.Onlooker;
import org.uplift.trace.capture.Stored;

/// Seals each event in the transaction that stores it: there is no moment in which it could be
/// changed unseen. Where earlier ones have no seal yet, the shift seals all of them in their order.
@ApplicationScoped
@Priority(100)
class Chain implements Onlooker {

    private static final TableRows SEAL =
            new TableRows("epcis_seal", List.of("seq", "day", "leaf", "chain"));

    private static final String HEAD =
            """
            select coalesce(s.seq, 0) as seq, s.day, s.leaf, s.chain,
                   (select max(day) from epcis_day) as closed,
                   exists (select from epcis_event e
                           where e.seq > coalesce(s.seq, 0) and e.seq < ?) as waits
            from (select 1) as one
            left join (select * from epcis_seal order by seq desc limit 1) s on true
            """;

    @Override
    public void see(Connection connection, List<Stored> events) throws SQLException {
        try (var alone = connection.createStatement();
                var ask = connection.prepareStatement(HEAD)) {
            var _ = alone.execute(Sealing.ALONE);
            ask.setLong(1, events.getFirst().seq());
            var row = ask.executeQuery();
            if (row.next() && !row.getBoolean("waits")) {
                add(connection, head(row).then(contents(events), open(row)));
            }
        }
    }

    private static Seal head(ResultSet row) throws SQLException {
        return row.getLong("seq") == 0 ? Seal.BEGINNING : Seal.of(row);
    }

    private static LocalDate open(ResultSet row) throws SQLException {
        var closed = row.getObject("closed", LocalDate.class);
        return closed == null ? LocalDate.EPOCH : closed.plusDays(1);
    }

    private static List<Content> contents(List<Stored> events) {
        return events.stream().map(Content::of).toList();
    }

    private static void add(Connection connection, List<Seal> seals) throws SQLException {
        var rows =
                seals.stream()
                        .map(seal ->
                                List.<Object>of(
                                        seal.seq(),
                                        seal.day(),
                                        "\\x" + Hash.hex(seal.leaf()),
                                        "\\x" + Hash.hex(seal.chain())))
                        .toList();
        var _ = SEAL.copy(connection, rows);
    }
}
