package org.uplift.trace.scan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.hibernate.Session;
import org.uplift.platform.copy.TableRows;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.projection.Rows;

/// The scans, by month.
@ApplicationScoped
class Scans {

    private static final TableRows SCAN =
            new TableRows("scan", List.of("at", "division", "thing", "place"));
    private static final String OPEN = "select open_scan_month(cast(? as date))";

    private static final String COUNT =
            """
            select cast(cast(at at time zone 'Asia/Shanghai' as date) as text) as day, place,
                   count(*) as scans, count(distinct thing) as things
            from scan
            where division >= :from and division < :until
              and at >= cast(:since as timestamp) at time zone 'Asia/Shanghai'
              and at < cast(:until_day as timestamp) at time zone 'Asia/Shanghai'
            group by 1, 2
            order by 1, 2
            """;

    private final Session database;
    private final Rows rows;

    Scans(Session database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    void add(List<Scan> scans) {
        database.doWork(connection -> {
            for (var month : scans.stream().map(Scans::month).distinct().toList()) {
                open(connection, month);
            }
            var _ =
                    SCAN.copy(
                            connection,
                            scans.stream()
                                    .map(scan ->
                                            Arrays.<Object>asList(
                                                    scan.at(),
                                                    scan.division(),
                                                    scan.thing(),
                                                    scan.place()))
                                    .toList());
        });
    }

    /// @param until the first day that is not counted
    List<Count> count(DivisionScope scope, LocalDate since, LocalDate until) {
        return rows.ask(Count.class, COUNT)
                .in(scope)
                .with("since", since.toString())
                .with("until_day", until.toString())
                .list();
    }

    private static LocalDate month(Scan scan) {
        return scan.at().atZone(ZoneOffset.UTC).toLocalDate().withDayOfMonth(1);
    }

    private static void open(Connection connection, LocalDate month) throws SQLException {
        try (var open = connection.prepareStatement(OPEN)) {
            open.setString(1, month.toString());
            var _ = open.execute();
        }
    }

    /// Scans of a day in a county.
    record Count(String day, String place, long scans, long things) {}
}
