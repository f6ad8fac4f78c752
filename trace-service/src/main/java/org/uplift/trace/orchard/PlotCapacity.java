package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;
import java.util.Optional;
import org.uplift.trace.balance.Capacity;

/// What our plots can bear: their area, and what a mu of their product bears in a year.
@ApplicationScoped
class PlotCapacity implements Capacity {

    private static final String BEARS =
            """
            select case when planted_in > ? then 0 else area_mu * bears_kg_mu end
            from plot join product using (gtin)
            where link = ?
            """;

    @Override
    public Optional<BigDecimal> kilograms(Connection connection, String plot, Year year)
            throws SQLException {
        try (var ask = connection.prepareStatement(BEARS)) {
            ask.setInt(1, year.getValue());
            ask.setString(2, plot);
            var row = ask.executeQuery();
            return row.next() ? Optional.of(row.getBigDecimal(1)) : Optional.empty();
        }
    }
}
