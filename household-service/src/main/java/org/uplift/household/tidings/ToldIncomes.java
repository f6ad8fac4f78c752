package org.uplift.household.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.tidings.Earning.Kind;
import org.uplift.platform.database.OneColumn;

/// What each told income put into a file, so that it can be taken out again.
@ApplicationScoped
class ToldIncomes {

    private static final String FIND =
            """
            select household_id, member_id, kind, year, fen, version
            from told_income where source = ? and period = ?\
            """;
    private static final String KEEP =
            """
            insert into told_income (source, period, household_id, member_id, kind, year, fen,
                version, event_id, type, told_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, period) do update set household_id = excluded.household_id,
                member_id = excluded.member_id, kind = excluded.kind, year = excluded.year,
                fen = excluded.fen, version = excluded.version, event_id = excluded.event_id,
                type = excluded.type, told_at = excluded.told_at\
            """;
    private static final String MONTHS =
            """
            select count(distinct period) from told_income
            where member_id = ?1 and kind = 'wage' and fen > 0 and year = (
                select max(year) from told_income where member_id = ?1 and kind = 'wage')\
            """;

    private final Session database;
    private final Clock clock;

    ToldIncomes(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Known> find(UUID source, String period) {
        return database.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(FIND)) {
                select.setObject(1, source);
                select.setString(2, period);
                var row = select.executeQuery();
                return row.next() ? Optional.of(known(source, period, row)) : Optional.empty();
            }
        });
    }

    private static Known known(UUID source, String period, ResultSet row) throws SQLException {
        var earning =
                new Earning(
                        source,
                        period,
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        Kind.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                        row.getInt(4),
                        row.getLong(5));
        return new Known(earning, row.getLong(6));
    }

    void keep(Earning earning, Source source) {
        database.doWork(connection -> {
            try (var insert = connection.prepareStatement(KEEP)) {
                insert.setObject(1, earning.source());
                insert.setString(2, earning.period());
                insert.setObject(3, earning.household());
                insert.setObject(4, earning.member());
                insert.setString(5, earning.kind().name().toLowerCase(Locale.ROOT));
                insert.setInt(6, earning.year());
                insert.setLong(7, earning.fen());
                insert.setLong(8, source.version());
                insert.setObject(9, source.event());
                insert.setString(10, source.type());
                insert.setTimestamp(11, Timestamp.from(clock.instant()));
                var _ = insert.executeUpdate();
            }
        });
    }

    /// How many months of the last year told of somebody was paid for.
    int months(UUID member) {
        return Math.toIntExact(
                OneColumn.of(database, MONTHS, Long.class)
                        .setParameter(1, member)
                        .getSingleResult());
    }

    record Known(Earning earning, long version) {}
}
