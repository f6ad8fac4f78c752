package org.uplift.household.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who is to answer for the households of a township.
///
/// @param lines one for each household, in their order
/// @param nearest how many helpers a household could choose from
/// @param ways how many ways there were to choose from
/// @param metres all ways together
/// @param moved how many had another helper before
record Plan(
        List<Line> lines,
        int nearest,
        long ways,
        long metres,
        int moved,
        int unpaired,
        long objective,
        long bound) {

    Plan {
        lines = List.copyOf(lines);
    }

    static Plan of(Township township, int[][] metres, int nearest, long ways, Matching matching) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < township.homes().size(); i++) {
            var home = township.homes().get(i);
            var helper = matching.helpers()[i];
            lines.add(
                    helper == Matching.NOBODY
                            ? new Line(home, null, 0)
                            : new Line(
                                    home,
                                    township.helpers().get(helper).subject(),
                                    metres[i][helper]));
        }
        return new Plan(
                lines,
                nearest,
                ways,
                lines.stream().mapToLong(Line::metres).sum(),
                (int) lines.stream().filter(Line::isMove).count(),
                matching.unpaired(),
                matching.objective(),
                matching.bound());
    }

    /// @param helper who is to answer for it; nobody where none is left
    record Line(Home home, @Nullable String helper, int metres) {

        boolean isMove() {
            return home.helper() != null && !home.helper().equals(helper);
        }

        boolean isSame() {
            return Objects.equals(home.helper(), helper);
        }
    }
}
