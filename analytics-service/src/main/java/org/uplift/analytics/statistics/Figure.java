package org.uplift.analytics.statistics;

/// The groups of figures one may ask for beside the plain counts.
enum Figure {
    INCOME,
    DISTRIBUTION,
    DEGREE,
    POVERTY,
    DEPRIVATION,
    MULTIDIMENSIONAL
}
