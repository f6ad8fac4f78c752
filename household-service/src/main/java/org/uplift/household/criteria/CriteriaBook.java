package org.uplift.household.criteria;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The sets of criteria that may hold in some divisions, as one transaction sees them.
public final class CriteriaBook {

    private final List<Criteria> sets;

    private CriteriaBook(List<Criteria> sets) {
        this.sets = sets;
    }

    public static CriteriaBook of(Connection connection, Collection<String> divisions)
            throws SQLException {
        var regions = divisions.stream().flatMap(d -> Region.above(d).stream()).collect(toSet());
        return new CriteriaBook(CriteriaRows.of(connection, regions));
    }

    /// A region's newest set until that day counts; where it is over, the region above.
    public Optional<Criteria> inForce(String division, LocalDate day) {
        return Region.above(division).stream()
                .flatMap(region -> newest(region, day).stream())
                .findFirst();
    }

    List<Criteria> all() {
        return sets;
    }

    private Optional<Criteria> newest(String region, LocalDate day) {
        return sets.stream()
                .filter(set -> set.region().equals(region) && !set.since().isAfter(day))
                .findFirst()
                .filter(set -> !set.isOver(day));
    }
}
