package org.uplift.trace.balance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;
import java.util.Optional;

/// What plots can bear, as far as somebody knows. Whoever knows is a bean; the first answer counts.
public interface Capacity {

    /// @param plot its canonical name
    /// @return kilograms in all; nothing where nobody knows
    Optional<BigDecimal> kilograms(Connection connection, String plot, Year year)
            throws SQLException;
}
