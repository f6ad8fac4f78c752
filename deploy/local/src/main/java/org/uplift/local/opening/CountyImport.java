package org.uplift.local.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Terminal;
import org.uplift.local.ground.Trouble;

/// A county's file on its way into the register, through the API that every county uses. It goes on
/// wherever an earlier run broke off: the register knows how far it came.
final class CountyImport {

    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final Api officer;
    private final Terminal terminal;
    private final Path file;
    private final String division;
    private final String address;

    CountyImport(Api officer, Terminal terminal, Path file, String division) {
        this.officer = officer;
        this.terminal = terminal;
        this.file = file;
        this.division = division;
        this.address = "/v1/imports/" + new Fingerprint(file).id();
    }

    boolean isCommitted() {
        return officer.find(Port.HOUSEHOLD, address)
                .filter(found -> state(found).equals("committed"))
                .isPresent();
    }

    String check() {
        if (officer.find(Port.HOUSEHOLD, address).isEmpty()) {
            upload();
        }
        var found = await("checking", Set.of("ready", "committing", "committed"));
        var households = found.path("preview").path("households");
        return "%,d new, %,d changed, %,d unchanged, %,d refused"
                .formatted(
                        households.path("new").asLong(),
                        households.path("changed").asLong(),
                        households.path("unchanged").asLong(),
                        households.path("refused").asLong());
    }

    private void upload() {
        try {
            var _ =
                    officer.put(
                            Port.HOUSEHOLD,
                            address + "?division=" + division,
                            "text/csv",
                            BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new Trouble(file + " is gone: ./uplift up writes it again", e);
        }
    }

    /// How many households of the file stand in the register now.
    long commit() {
        if (!isCommitted()) {
            var _ = officer.put(Port.HOUSEHOLD, address + "/commit");
        }
        var households = await("importing", Set.of("committed")).path("preview").path("households");
        return households.path("new").asLong()
                + households.path("changed").asLong()
                + households.path("unchanged").asLong();
    }

    private JsonNode await(String what, Set<String> states) {
        var isThere = new Patience(LONGEST, Duration.ofMillis(250)).until(() -> isIn(states, what));
        if (!isThere) {
            throw new Trouble(
                    "%s is not done after %d minutes".formatted(what, LONGEST.toMinutes()));
        }
        return officer.get(Port.HOUSEHOLD, address);
    }

    private boolean isIn(Set<String> states, String what) {
        var found = officer.get(Port.HOUSEHOLD, address);
        if (state(found).equals("failed")) {
            throw new Trouble("The register refused the file: " + found);
        }
        var isThere = states.contains(state(found));
        var total = found.at("/progress/total").asLong();
        if (!isThere && total > 0) {
            terminal.progress(what, found.at("/progress/done").asLong(), total);
        }
        return isThere;
    }

    private static String state(JsonNode found) {
        return found.path("state").asText();
    }
}
