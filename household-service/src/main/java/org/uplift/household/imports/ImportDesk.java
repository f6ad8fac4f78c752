package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import org.uplift.household.rules.FileCheck;
import org.uplift.household.sheets.Format;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// Takes files in and answers for them.
@ApplicationScoped
class ImportDesk {

    private final Database database;
    private final Imports imports;
    private final Steps steps;
    private final Bodies bodies;
    private final Chunks chunks;
    private final Orders orders;
    private final ImportRuns runs;
    private final FileCheck rules;
    private final WithheldCells cells;
    private final Workplace workplace;
    private final AuditLog audit;

    ImportDesk(
            Database database,
            Imports imports,
            Steps steps,
            Bodies bodies,
            Chunks chunks,
            Orders orders,
            ImportRuns runs,
            FileCheck rules,
            WithheldCells cells,
            Workplace workplace,
            AuditLog audit) {
        this.database = database;
        this.imports = imports;
        this.steps = steps;
        this.bodies = bodies;
        this.chunks = chunks;
        this.orders = orders;
        this.runs = runs;
        this.rules = rules;
        this.cells = cells;
        this.workplace = workplace;
        this.audit = audit;
    }

    record Received(Import file, boolean isNew) {}

    /// The same file under the same id again changes nothing; another file is rejected.
    ///
    /// @throws Hopeless when the first look says so
    Received receive(UUID id, String division, String maker, Format format, InputStream body) {
        var scope = DivisionScope.of(division);
        var look = new FirstLook(new Judgement(rules, scope), cells.within(scope));
        var folder = workplace.folder();
        try (var upload = Upload.receive(body, format, folder, look::at)) {
            var isNew =
                    database.whole(connection -> {
                        var added = imports.add(connection, id, division, maker, upload);
                        if (added) {
                            bodies.keep(connection, id, upload.file());
                        }
                        return added;
                    });
            runs.wake();
            var known = imports.find(id).orElseThrow(() -> new NotFound("import", id));
            if (!known.digest().equals(upload.digest()) || !known.division().equals(division)) {
                throw new Rejected("There is another import with this id");
            }
            return new Received(known, isNew);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /// @throws NotFound also when it belongs to another area
    Import get(UUID id, DivisionScope scope) {
        return imports.find(id)
                .filter(one -> scope.contains(one.division()))
                .orElseThrow(() -> new NotFound("import", id));
    }

    /// One whose refused rows somebody is shown: whole id numbers may stand there, of people who
    /// are on no register. It is written down under the import's id.
    @Transactional
    Import opened(UUID id, DivisionScope scope) {
        var one = get(id, scope);
        audit.read(new Touched(one.id(), one.division(), null));
        return one;
    }

    ImportCard card(Import one, Reason language) {
        var outcome = one.isCommitBegun() ? chunks.outcome(one.id()) : null;
        return ImportCard.of(one, outcome, language);
    }

    /// Asking again changes nothing.
    void commit(Import one) {
        if (!move(one, State.READY, State.COMMITTING)) {
            switch (get(one.id(), DivisionScope.of(one.division())).state()) {
                case COMMITTING, COMMITTED, READY -> {}
                case RECEIVED, CHECKING -> throw new Rejected("The import is not checked yet");
                case FAILED -> throw new Rejected("The import has failed");
            }
        }
        runs.wake();
    }

    private boolean move(Import one, State from, State to) {
        try {
            return database.whole(connection -> {
                var moved = steps.move(connection, one.id(), from, to);
                if (moved) {
                    orders.note(connection, one.id());
                }
                return moved;
            });
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    /// What has been committed stays on the register.
    void remove(Import one) {
        try {
            if (!database.whole(connection -> imports.remove(connection, one.id()))) {
                throw new Rejected("The import is being worked on");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
