package org.uplift.local.opening;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
        return known().filter(ImportCard::isCommitted).isPresent();
    }

    /// Not where the register has households of the county: what people wrote there since is worth
    /// more than this file, even when the register has forgotten its import.
    boolean isDue() {
        return known().filter(ImportCard::isUnfinished).isPresent() || isCountyEmpty();
    }

    private boolean isCountyEmpty() {
        var path = "/v1/households?limit=1&division=" + division;
        return officer.get(Port.HOUSEHOLD, path).path("items").isEmpty();
    }

    String check() {
        if (known().isEmpty()) {
            upload();
        }
        return await("checking", Set.of("ready", "committing", "committed")).preview();
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
        var _ = officer.put(Port.HOUSEHOLD, address + "/commit");
        return await("importing", Set.of("committed")).standing();
    }

    private ImportCard await(String what, Set<String> states) {
        var isThere = new Patience(LONGEST, Duration.ofMillis(250)).until(() -> isIn(states, what));
        if (!isThere) {
            throw new Trouble(
                    "%s is not done after %d minutes".formatted(what, LONGEST.toMinutes()));
        }
        return card();
    }

    private boolean isIn(Set<String> states, String what) {
        var card = card();
        if (card.state().equals("failed")) {
            throw new Trouble("The register refused the file: " + card.told());
        }
        var isThere = states.contains(card.state());
        if (!isThere && card.total() > 0) {
            terminal.progress(what, card.done(), card.total());
        }
        return isThere;
    }

    private Optional<ImportCard> known() {
        return officer.find(Port.HOUSEHOLD, address).map(ImportCard::new);
    }

    private ImportCard card() {
        return new ImportCard(officer.get(Port.HOUSEHOLD, address));
    }
}
