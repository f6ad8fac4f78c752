package org.uplift.local;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a process of the platform carries on its command line, so that it is known again.
record Nameplate(String part, String edition, String folder) {

    private static final Pattern WORN =
            Pattern.compile(
                    "-Duplift.part=(\\S+) -Duplift.edition=(\\S+) -Duplift.folder=(.+?) -D");

    static Optional<Nameplate> read(String command) {
        var worn = WORN.matcher(command);
        return worn.find()
                ? Optional.of(new Nameplate(worn.group(1), worn.group(2), worn.group(3)))
                : Optional.empty();
    }

    /// First on the command line, since a system may show only its beginning.
    List<String> options() {
        return List.of(
                "-Duplift.part=" + part,
                "-Duplift.edition=" + edition,
                "-Duplift.folder=" + folder,
                "-Duser.timezone=UTC");
    }
}
