package org.uplift.household.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import org.uplift.household.registry.RegisterLookup;
import org.uplift.household.rules.FileCheck;
import org.uplift.platform.identity.DivisionScope;

/// Takes a received file to a preview of its effects.
@ApplicationScoped
class Checking {

    private final Database database;
    private final Steps steps;
    private final Bodies bodies;
    private final Chunks chunks;
    private final Refusals refusals;
    private final RegisterLookup register;
    private final FileCheck rules;
    private final ImportSettings settings;
    private final RowMeter meter;
    private final ObjectMapper json;
    private final WithheldCells cells;

    Checking(
            Database database,
            Steps steps,
            Bodies bodies,
            Chunks chunks,
            Refusals refusals,
            RegisterLookup register,
            FileCheck rules,
            ImportSettings settings,
            RowMeter meter,
            ObjectMapper json,
            WithheldCells cells) {
        this.database = database;
        this.steps = steps;
        this.bodies = bodies;
        this.chunks = chunks;
        this.refusals = refusals;
        this.register = register;
        this.rules = rules;
        this.settings = settings;
        this.meter = meter;
        this.json = json;
        this.cells = cells;
    }

    void run(Import received, ExecutorService workers) throws SQLException, InterruptedException {
        bodies.lend(received.id(), file -> run(received, file, workers));
    }

    private void run(Import received, Path file, ExecutorService workers)
            throws SQLException, InterruptedException {
        var id = received.id();
        var scope = DivisionScope.of(received.division());
        var stage = new Stage(database, steps, chunks, refusals, register, meter, id);
        stage.clear();
        var run = new CheckRun(stage, new Judgement(rules, scope), scope, cells.within(scope));
        var rows =
                run.read(file, received.format(), settings.mostRows(), settings.chunk(), workers);
        var preview = run.preview();
        var counts = preview.households();
        var written = written(preview);
        var _ =
                database.whole(connection -> {
                    steps.checked(connection, id, rows, counts.sum(), written);
                    return steps.move(connection, id, State.CHECKING, State.READY);
                });
    }

    private String written(Preview preview) {
        try {
            return json.writeValueAsString(preview);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot write a preview", e);
        }
    }
}
