package org.uplift.analytics.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.analytics.measure.Cell;
import org.uplift.platform.sheets.Tabular;

/// The statistics of a division.
///
/// @param asOf the figures hold all that was told before, and of a past day nothing that was told
///   later; absent while the service cannot tell
/// @param folds how many changes of households these figures hold
/// @param groups its households by the dimensions asked for; combinations nobody is in are left
///   out. One without any of these codes gathers what is too small to be told to who asks
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatisticsPage(
        Place division,
        @Nullable Instant asOf,
        long folds,
        Figures totals,
        @Nullable List<Group> groups,
        @Nullable List<Child> children)
        implements Tabular {

    StatisticsPage asOf(@Nullable Instant moment) {
        return new StatisticsPage(division, moment, folds, totals, groups, children);
    }

    /// How many figures it has, of the division, its groups and its children.
    int size() {
        var below = children == null ? 0 : children.stream().mapToInt(Child::size).sum();
        return 1 + (groups == null ? 0 : groups.size()) + below;
    }

    @Override
    public List<Line> rows() {
        var rows =
                children == null
                        ? Line.of(division, totals, groups)
                        : children.stream().flatMap(child -> child.rows().stream()).toList();
        return rows.isEmpty() ? Line.of(division, totals, null) : rows;
    }

    /// The households with these codes, of the dimensions asked for.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Group(
            String label,
            String status,
            String attribute,
            String cause,
            @JsonUnwrapped Figures figures) {

        static Group of(Cell masked, Figures figures) {
            return new Group(
                    masked.label(), masked.status(), masked.attribute(), masked.cause(), figures);
        }
    }

    /// A division of the next level.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Child(Place division, Figures totals, @Nullable List<Group> groups) {

        List<Line> rows() {
            return Line.of(division, totals, groups);
        }

        private int size() {
            return 1 + (groups == null ? 0 : groups.size());
        }
    }

    /// A row of the sheet: the smallest that was asked for, a division or a group of it.
    record Line(
            Place division,
            String label,
            String status,
            String attribute,
            String cause,
            @JsonUnwrapped Figures figures) {

        static List<Line> of(Place division, Figures totals, @Nullable List<Group> groups) {
            var kinds = groups == null ? List.of(Group.of(Dimension.ALL, totals)) : groups;
            return kinds.stream().map(kind -> of(division, kind)).toList();
        }

        private static Line of(Place division, Group kind) {
            return new Line(
                    division,
                    kind.label(),
                    kind.status(),
                    kind.attribute(),
                    kind.cause(),
                    kind.figures());
        }
    }
}
