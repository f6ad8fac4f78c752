package org.uplift.household.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.registry.FormerDatabase;
import org.uplift.household.registry.Standing;

/// What an edition before the log knew by its versions alone is counted like what came after.
class FormerLabelsTest {

    private static final String VILLAGE = "341623100001";
    private static final String OTHER = "341623100002";
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(2, 2);

    private final FormerDatabase database = new FormerDatabase();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void areReadFromTheVersions() throws SQLException {
        database.migrateTo("82");
        var lives =
                List.of(
                        file(VILLAGE, "not-exited"),
                        file(VILLAGE, "not-exited", "job"),
                        file(OTHER, "not-exited", "job"),
                        file(OTHER, "exited", "job"),
                        file(OTHER, "stably-exited"),
                        file(OTHER, "returned"),
                        file(OTHER, "returned", "job"),
                        file(OTHER, "pre-exit"),
                        file(OTHER, "cancelled"));
        enter(ONE, lives);
        enter(TWO, List.of(file(VILLAGE, "exited").without("/help")));

        database.migrateTo("95");

        var meant = new ArrayList<String>();
        for (int i = 0; i < lives.size(); i++) {
            var turn = turn(lives.get(i), i);
            var before = i == 0 ? "" : turn(lives.get(i - 1), i);
            if (!turn.equals(before)) {
                meant.add("1 " + turn);
                if (i > 0) {
                    meant.add("-1 " + before);
                }
            }
        }
        assertThat(turns(ONE)).containsExactlyInAnyOrderElementsOf(meant);
        assertThat(turns(TWO)).containsExactly("1 0 341623100001 green");
    }

    private static String turn(FileForm form, int version) {
        var file = form.file();
        return "%d %s %s".formatted(version, file.division(), Standing.of(file).label().code());
    }

    private static FileForm file(String division, String state, String... measures) {
        return FileForm.ofThree()
                .with("/division", division)
                .with("/exitState", state)
                .with("/help/measures", List.of(measures));
    }

    private void enter(UUID id, List<FileForm> versions) throws SQLException {
        var last = versions.size() - 1;
        var now = FileJson.write(versions.get(last).file());
        database.say(HOUSEHOLD.formatted(id, number(id), last, now));
        for (int i = 0; i < last; i++) {
            database.say(PAST.formatted(id, i, FileJson.write(versions.get(i).file())));
        }
    }

    private static long number(UUID id) {
        return id.getLeastSignificantBits();
    }

    private static final String HOUSEHOLD =
            """
            insert into household (id, number, division, head_name, label, status, attribute,
                main_cause, size, labourers, version, changed_at, changed_by, reason, file)
            values ('%s', '%s', '341623100001', 'a', 'red', 'helped', 'general', 'illness', 3, 2,
                %d, now(), 'a', 'edited', '%s')\
            """;
    private static final String PAST =
            "insert into household_version values ('%s', %d, now(), now(), 'a', 'edited', '%s')";

    private List<String> turns(UUID id) throws SQLException {
        var select =
                "select concat_ws(' ', step, version, division, label) from label_turn"
                        + " where household_id = '%s'";
        return database.ask(select.formatted(id));
    }
}
