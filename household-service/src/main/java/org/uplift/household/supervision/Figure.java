package org.uplift.household.supervision;

/// One thing that is counted of each division of a scope. Each counts by an index on the division.
enum Figure {
    HOUSEHOLDS("household h", "h.division", "h.label <> 'none'"),
    NOT_VISITED_THIS_MONTH("household h", "h.division", Figure.NOT_SINCE.formatted(":month")),
    NOT_VISITED_THIS_YEAR("household h", "h.division", Figure.NOT_SINCE.formatted(":year")),
    HELPERS(
            "duty d",
            "d.division",
            "d.role = 'helper' and d.since <= :day and (d.until is null or d.until > :day)"),
    VISITS_THIS_MONTH("visit v", "v.division", "v.closed_at >= :month"),
    OPEN_TASKS("task t", "t.division", "t.state in ('given', 'seen')"),
    OVERDUE_TASKS("task t", "t.division", "t.state in ('given', 'seen') and t.due < :day"),
    NEEDS_BEYOND_PROMISE("need n", "n.division", "n.due = n.promised and n.due < :day"),
    FINDINGS_OPEN("finding f", "f.division", "f.state = 'open'");

    private static final String NOT_SINCE =
            "h.label <> 'none' and not exists (select from visit v"
                    + " where v.household_id = h.id and v.closed_at >= %s)";

    private final String table;
    private final String division;
    private final String condition;

    Figure(String table, String division, String condition) {
        this.table = table;
        this.division = division;
        this.condition = condition;
    }

    /// Whether visits have to be kept for it.
    boolean needsVisits() {
        return this == NOT_VISITED_THIS_MONTH
                || this == NOT_VISITED_THIS_YEAR
                || this == VISITS_THIS_MONTH;
    }

    /// Counts by the leading digits of the division.
    String sql() {
        return "select left(%1$s, :digits), count(*) from %2$s".formatted(division, table)
                + " where %1$s >= :from and %1$s < :until and %2$s group by 1"
                        .formatted(division, condition);
    }
}
