package org.uplift.household.labels;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Onlooker;
import org.uplift.household.registry.Revision;
import org.uplift.household.registry.Standing;
import org.uplift.platform.copy.TableRows;

/// Notes each time a household turns its colour or moves: it leaves the count of one place and
/// colour and enters that of another. What was counted at any time is the sum of these steps.
@Singleton
class LabelLog implements Onlooker {

    private static final int MANY = 50;

    private static final TableRows TURN =
            new TableRows(
                    "label_turn",
                    List.of("household_id", "version", "step", "division", "label", "at"));

    @Override
    public void look(Connection connection, List<Revision> revisions) throws SQLException {
        var turns = new ArrayList<List<@Nullable Object>>();
        revisions.forEach(revision -> add(revision, turns));
        if (turns.size() > MANY) {
            var _ = TURN.copy(connection, turns);
        } else if (!turns.isEmpty()) {
            TURN.insert(connection, turns);
        }
    }

    private static void add(Revision revision, List<List<@Nullable Object>> turns) {
        var before = revision.before();
        var after = revision.after();
        if (before == null) {
            turns.add(turn(revision, 1, after));
        } else if (!place(before).equals(place(after))) {
            turns.add(turn(revision, -1, before));
            turns.add(turn(revision, 1, after));
        }
    }

    private static List<@Nullable Object> turn(Revision revision, int step, HouseholdFile file) {
        return Arrays.asList(
                revision.household(),
                revision.version(),
                step,
                file.division(),
                label(file),
                revision.signature().at().atOffset(ZoneOffset.UTC));
    }

    private static String place(HouseholdFile file) {
        return file.division() + label(file);
    }

    private static String label(HouseholdFile file) {
        return Standing.of(file).label().code();
    }
}
