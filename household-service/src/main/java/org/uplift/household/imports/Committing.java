package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.uplift.household.rules.FileCheck;
import org.uplift.platform.identity.DivisionScope;

/// Takes a checked file into the register: reads it again and commits the households that its check
/// wants, chunk by chunk, without those that are committed already.
@ApplicationScoped
class Committing {

    private final Database database;
    private final Steps steps;
    private final Bodies bodies;
    private final Chunks chunks;
    private final Entering entering;
    private final FileCheck rules;
    private final WithheldCells cells;

    Committing(
            Database database,
            Steps steps,
            Bodies bodies,
            Chunks chunks,
            Entering entering,
            FileCheck rules,
            WithheldCells cells) {
        this.database = database;
        this.steps = steps;
        this.bodies = bodies;
        this.chunks = chunks;
        this.entering = entering;
        this.rules = rules;
        this.cells = cells;
    }

    void run(Import checked, ExecutorService workers) throws SQLException, InterruptedException {
        progress(checked.id());
        bodies.lend(checked.id(), file -> run(checked, file, workers));
        count();
        var _ =
                database.whole(connection -> {
                    bodies.drop(connection, checked.id());
                    return steps.move(connection, checked.id(), State.COMMITTING, State.COMMITTED);
                });
    }

    /// Until its rows are counted again the database plans for the register it knew before.
    private void count() throws SQLException {
        var _ =
                database.whole(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.execute("analyze household, person");
                    }
                });
    }

    private void run(Import checked, Path file, ExecutorService workers)
            throws SQLException, InterruptedException {
        var scope = DivisionScope.of(checked.division());
        var judgement = new Judgement(rules, scope);
        var filling = cells.within(scope);
        try (var opened = Opened.file(file, checked.format(), Integer.MAX_VALUE, filling);
                var walk = new Walk<>(workers, this::progress)) {
            var drafting = opened.drafting();
            for (var portion : chunks.all(checked.id())) {
                var groups = portion.wantedOf(opened.next(portion.size()));
                if (!portion.isCommitted()) {
                    walk.hand(() -> {
                        var households = Checked.all(groups, drafting, judgement);
                        entering.commit(checked, portion.chunk(), households);
                        return checked.id();
                    });
                }
            }
            walk.finish();
        }
    }

    private void progress(UUID id) throws SQLException {
        var _ =
                database.whole(connection -> {
                    steps.countCommitted(connection, id);
                    return id;
                });
    }
}
