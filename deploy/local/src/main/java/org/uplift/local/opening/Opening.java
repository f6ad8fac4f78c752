package org.uplift.local.opening;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.uplift.local.county.County;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;
import org.uplift.local.identity.DemoTokens;

/// Fills an empty platform: divisions first, then the county's file, then every service in step.
/// What is there already is left alone; the services are asked, no note of ours is trusted.
///
/// @param user the demo user who brings the file, on duty in the whole county
public record Opening(Folder folder, Ports ports, Terminal terminal, County county, String user) {

    public void run() {
        var tokens = new DemoTokens(ports.url(Port.IDENTITY), folder.secrets());
        var operator = new Api(ports, tokens, "operator");
        var officer = new Api(ports, tokens, user);
        loadDivisions(new Divisions(operator));
        var shelf = new Shelf(folder.data().resolve("county"), county);
        fill(shelf);
        var imported = bring(new CountyImport(officer, terminal, shelf.file(), division()));
        bringInStep(officer, imported);
        new CountyTable(terminal)
                .print(
                        Statistics.of(officer, division(), "attribute"),
                        Statistics.of(officer, division(), "cause"),
                        Statistics.of(officer, division(), "label"));
        shelf.tell(terminal);
    }

    private void loadDivisions(Divisions divisions) {
        if (!divisions.areThere()) {
            timed("divisions", () -> "%,d loaded".formatted(divisions.load()));
        }
    }

    private void fill(Shelf shelf) {
        if (!Files.exists(shelf.file())) {
            timed("county file", shelf::write);
        }
        if (!Files.exists(shelf.spoilt())) {
            timed("county file with mistakes", shelf::writeSpoilt);
        }
    }

    /// @return how many households came
    private long bring(CountyImport file) {
        if (file.isCommitted()) {
            return 0;
        }
        if (!file.isDue()) {
            terminal.line(
                    ("  The register has households of %s: they are left alone"
                                    + " (./uplift reset begins anew)")
                            .formatted(county.name()));
            return 0;
        }
        timed("check", file::check);
        var imported = new AtomicLong();
        timed(
                "import",
                () -> {
                    imported.set(file.commit());
                    return "%,d households".formatted(imported.get());
                });
        return imported.get();
    }

    private void bringInStep(Api officer, long imported) {
        try (var lag = new Lag("127.0.0.1:" + ports.number(Port.KAFKA), "household-events")) {
            var inStep = new InStep(officer, lag, terminal, division());
            timed("all services in step", () -> inStep.await(imported));
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
