package org.uplift.local.opening;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;
import org.uplift.local.identity.DemoTokens;

/// Fills an empty platform: divisions first, then the county's file, then every service in step.
/// What is there already is left alone; the services are asked, no note of ours is trusted.
public record Opening(Folder folder, Ports ports, Terminal terminal, County county) {

    public void run() {
        var tokens = new DemoTokens(ports.url(Port.IDENTITY), folder.secrets());
        var operator = new Api(ports, tokens, "operator");
        var officer = new Api(ports, tokens, "officer");
        loadDivisions(new Divisions(operator));
        bring(new CountyImport(officer, terminal, file(), division()), officer);
        new CountyTable(officer, terminal).print(division());
    }

    private void loadDivisions(Divisions divisions) {
        if (!divisions.areThere()) {
            timed("divisions", () -> "%,d loaded".formatted(divisions.load()));
        }
    }

    private void bring(CountyImport county, Api officer) {
        var isNew = !county.isCommitted();
        if (isNew) {
            timed("check", county::check);
            timed("import", () -> "%,d households".formatted(county.commit()));
        }
        try (var lag = new Lag("127.0.0.1:" + ports.number(Port.KAFKA), "household-events")) {
            var inStep = new InStep(officer, lag, terminal, division());
            timed("all services in step", () -> inStep.await(county.commit()));
        }
    }

    /// Written once; the same file has the same place in the register.
    private Path file() {
        var name = "%s-%d.csv".formatted(county.code(), county.households());
        var file = folder.data().resolve("county").resolve(name);
        if (!Files.exists(file)) {
            timed("county file", () -> write(file));
        }
        return file;
    }

    private String write(Path file) {
        try {
            var _ = Files.createDirectories(file.getParent());
            var draft = file.resolveSibling(file.getFileName() + ".new");
            CountyFile.CSV.write(county, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return "%,d households, %,d persons, %,d KB in %s"
                    .formatted(county.households(), county.persons(), Files.size(file) >> 10, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String division() {
        return county.code() + "000000";
    }

    private void timed(String what, Supplier<String> work) {
        var begun = Instant.now();
        var result = work.get();
        terminal.done(what, Duration.between(begun, Instant.now()), result);
    }
}
