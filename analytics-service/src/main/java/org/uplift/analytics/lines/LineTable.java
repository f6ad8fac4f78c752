package org.uplift.analytics.lines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.LineKind;
import org.uplift.analytics.measure.PovertyLine;
import org.uplift.analytics.measure.PovertyLine.Basis;
import org.uplift.analytics.measure.PovertyLines;

/// The lines as migrations have entered them. They are read once: a new line comes with a new
/// start, and with it sums folded anew.
@ApplicationScoped
class LineTable {

    private static final String ALL =
            """
            select region, year, kind, basis, amount_fen, until, source from poverty_line
            order by kind, region, year\
            """;

    private final DataSource database;

    LineTable(DataSource database) {
        this.database = database;
    }

    @Produces
    @Singleton
    PovertyLines lines() {
        return new PovertyLines(all());
    }

    @Produces
    @Singleton
    Generation generation(
            PovertyLines lines, @ConfigProperty(name = "uplift.projection.edition") int edition) {
        return Generation.of(lines, edition);
    }

    List<PovertyLine> all() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ALL);
                var rows = statement.executeQuery()) {
            var lines = new ArrayList<PovertyLine>();
            while (rows.next()) {
                lines.add(line(rows));
            }
            return lines;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the poverty lines", e);
        }
    }

    private static PovertyLine line(ResultSet row) throws SQLException {
        return new PovertyLine(
                row.getString("region"),
                row.getInt("year"),
                LineKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Basis.valueOf(row.getString("basis").toUpperCase(Locale.ROOT)),
                row.getLong("amount_fen"),
                row.getObject("until", Integer.class),
                row.getString("source"));
    }
}
