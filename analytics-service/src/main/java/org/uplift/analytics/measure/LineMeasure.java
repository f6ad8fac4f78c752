package org.uplift.analytics.measure;

/// What is summed for each kind of line, over the households for which such a line was in force.
public enum LineMeasure {
    HOUSEHOLDS,
    PERSONS,
    POOR_HOUSEHOLDS,
    POOR_PERSONS,
    /// Persons × `(z − y) / z`, in units of 10⁻⁹.
    GAP,
    /// Persons × `((z − y) / z)²`, in units of 10⁻⁹.
    SQUARED_GAP,
    /// Persons × `ln(z / y)`, in units of 10⁻⁹.
    WATTS
}
