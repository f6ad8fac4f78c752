package org.uplift.household.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileSeal;
import org.uplift.household.quality.Inspection.Looked;
import org.uplift.household.quality.SweepRows.Resting;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Looks at every file of a division, many a transaction: whoever is killed loses no more than
/// that, and whichever replica comes next goes on from there.
@ApplicationScoped
@Transactional
class Sweeps {

    private static final String NATION = "000000000000";

    private final Session database;
    private final Inspection inspection;
    private final FileSeal files;
    private final SweepSettings settings;
    private final Caller caller;
    private final Clock clock;

    Sweeps(
            Session database,
            Inspection inspection,
            FileSeal files,
            SweepSettings settings,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.inspection = inspection;
        this.files = files;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /// Beginning the same one twice changes nothing.
    ///
    /// @param asked all that the caller may have swept, where it is not said
    /// @return whether it is new
    boolean begin(UUID id, @Nullable String asked) {
        var division = asked == null ? most() : asked;
        if (!caller.scope().contains(division)) {
            throw new NotFound("division", division);
        }
        var isNew =
                database.doReturningWork(connection ->
                        new SweepRows(connection)
                                .add(id, division, caller.subject(), clock.instant()));
        if (!find(id).division().equals(division)) {
            throw new Rejected("There is a sweep of this id over another division");
        }
        return isNew;
    }

    private String most() {
        return caller.scope().contains(NATION) ? NATION : String.valueOf(caller.duty());
    }

    Sweep find(UUID id) {
        return database.doReturningWork(connection -> new SweepRows(connection).find(id))
                .orElseThrow(() -> new NotFound("sweep", id));
    }

    /// @return false when nothing is to be done, or somebody else does it
    boolean step() {
        return database.doReturningWork(this::step);
    }

    private boolean step(Connection connection) throws SQLException {
        var rows = new SweepRows(connection);
        var progress = rows.takeOldest();
        if (progress.isEmpty()) {
            return false;
        }
        var at = progress.get();
        var resting = rows.next(at, settings.batch());
        if (resting.isEmpty()) {
            rows.finish(at.id(), clock.instant());
        } else {
            var examination = inspection.today();
            var examined = examined(connection, examination, resting);
            var outcome = inspection.settle(connection, examined, examination.day());
            rows.advance(at.id(), resting.getLast().id(), resting.size(), outcome);
        }
        return true;
    }

    /// All the work that is no database's is done by as many as there are cores.
    private List<Examined> examined(
            Connection connection, Examination examination, List<Resting> resting)
            throws SQLException {
        var read =
                resting.parallelStream()
                        .map(one -> new Looked(one.id(), one.version(), files.read(one.file())))
                        .toList();
        var elsewhere = PhoneUses.of(connection, read.stream().map(Looked::file).toList());
        return read.parallelStream()
                .map(one -> inspection.examined(examination, one, elsewhere))
                .toList();
    }
}
