package org.uplift.household.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileSeal;
import org.uplift.household.quality.Inspection.Looked;
import org.uplift.household.quality.SweepRows.Resting;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.secrecy.BrokenSeal;

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
    private final String service;

    Sweeps(
            Session database,
            Inspection inspection,
            FileSeal files,
            SweepSettings settings,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.inspection = inspection;
        this.files = files;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
        this.service = service;
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
            var unread = unread(resting, examined);
            rows.advance(at.id(), resting.getLast().id(), resting.size(), unread, outcome);
        }
        return true;
    }

    /// All the work that is no database's is done by as many as there are cores.
    private List<Examined> examined(
            Connection connection, Examination examination, List<Resting> resting)
            throws SQLException {
        var read = resting.parallelStream().flatMap(one -> read(one).stream()).toList();
        var elsewhere = PhoneUses.of(connection, read.stream().map(Looked::file).toList());
        return read.parallelStream()
                .map(one -> inspection.examined(examination, one, elsewhere))
                .toList();
    }

    /// What nobody can open keeps nobody from sweeping the others.
    private Optional<Looked> read(Resting one) {
        try {
            return Optional.of(new Looked(one.id(), one.version(), files.read(one.file())));
        } catch (BrokenSeal e) {
            Log.warn("A file whose seal is broken is held against no rule");
            return Optional.empty();
        }
    }

    private static List<UUID> unread(List<Resting> resting, List<Examined> examined) {
        var seen = examined.stream().map(Examined::household).collect(toSet());
        return resting.stream().map(Resting::id).filter(id -> !seen.contains(id)).toList();
    }

    /// The one sweep of the whole register that a day has, whoever asks for it first.
    ///
    /// @return whether it is new
    boolean beginOf(LocalDate day) {
        var id = UUID.nameUUIDFromBytes("nightly sweep of %s".formatted(day).getBytes(UTF_8));
        return database.doReturningWork(
                connection -> new SweepRows(connection).add(id, NATION, service, clock.instant()));
    }
}
