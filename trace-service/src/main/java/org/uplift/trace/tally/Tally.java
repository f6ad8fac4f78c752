package org.uplift.trace.tally;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// Takes the rows of a sheet as if each had come alone, in one transaction that comes to nothing
/// where one of them is refused, or where somebody only wants to see.
@ApplicationScoped
class Tally {

    private static final int MOST_REFUSED = 100;

    /// @param digest of the file: its rows are the same steps whenever it comes again
    /// @throws NotTaken with what would have become of it
    @Transactional
    TallyCard take(Entry entry, Sheet sheet, String digest, boolean isCommit) {
        var refused = new ArrayList<Refused>();
        var fresh = 0;
        for (var line : sheet.lines()) {
            try {
                var id = UUID.nameUUIDFromBytes((digest + line.row()).getBytes(UTF_8));
                fresh += entry.take(id, line).fresh() ? 1 : 0;
            } catch (Line.Misread e) {
                var unread = new Violation(e.column(), "type", "The cell cannot be read");
                refused.add(Refused.of(line.row(), unread));
            } catch (Invalid e) {
                e.violations().forEach(it -> refused.add(Refused.of(line.row(), it)));
            } catch (Rejected e) {
                e.violations().forEach(it -> refused.add(Refused.of(line.row(), it)));
            } catch (NotFound e) {
                var missing = new Violation("", "missing", String.valueOf(e.getMessage()));
                refused.add(Refused.of(line.row(), missing));
            }
            if (refused.size() >= MOST_REFUSED) {
                break;
            }
        }
        var isTaken = isCommit && refused.isEmpty();
        var card = new TallyCard(sheet.lines().size(), fresh, isTaken, List.copyOf(refused));
        if (!isTaken) {
            throw new NotTaken(card);
        }
        return card;
    }

    /// What was written is taken back.
    static final class NotTaken extends RuntimeException {

        private final transient TallyCard card;

        private NotTaken(TallyCard card) {
            super("The sheet was not taken");
            this.card = card;
        }

        TallyCard card() {
            return card;
        }
    }
}
