package org.uplift.local;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Patience;
import org.uplift.local.ground.Terminal;

/// Makes every part run, whatever it finds: nothing, all, or what is left of a run that was killed.
record Raise(Start start, Health health, Terminal terminal) {

    private static final Duration SECOND_CHANCE = Duration.ofSeconds(15);

    void all() {
        var room = Room.of(folder(), start.ports());
        room.checkDisk();
        clearAway();
        start.keyrings().lay();
        var missing = EnumSet.allOf(Part.class);
        missing.removeIf(part -> find(part).isPresent());
        room.checkPorts(missing.stream());
        raise(EnumSet.of(Part.SANDBOX), missing);
        new Rehearsal(start, health, terminal).of(missing);
        raise(EnumSet.copyOf(Part.services()), missing);
        folder().keepOnly(start.build());
    }

    private void raise(Set<Part> parts, Set<Part> missing) {
        var started = new EnumMap<Part, ProcessHandle>(Part.class);
        for (var part : parts) {
            if (missing.contains(part)) {
                started.put(part, start.now(part));
            } else {
                find(part).ifPresent(running -> started.put(part, running.process()));
            }
        }
        new Arrival(folder(), health, this::welcome).await(Map.copyOf(started));
    }

    private void welcome(Part part, Duration taken) {
        terminal.done(part.title(), taken, "ready");
    }

    /// A service is of no use on another sandbox than the one it was started with.
    private void clearAway() {
        var isGrounded = find(Part.SANDBOX).filter(this::isSound).isPresent();
        var stop = new Lower(folder(), terminal);
        if (!isGrounded) {
            stop.all();
        } else {
            stop.parts(Part.services().stream().filter(this::isOfOtherEdition).toList());
        }
    }

    private boolean isSound(Running sandbox) {
        return sandbox.edition().equals(start.edition())
                && Patience.of(SECOND_CHANCE).until(() -> health.isReady(Part.SANDBOX));
    }

    private boolean isOfOtherEdition(Part part) {
        return find(part).filter(running -> !running.edition().equals(start.edition())).isPresent();
    }

    private Optional<Running> find(Part part) {
        return Running.find(part, folder());
    }

    private Folder folder() {
        return start.folder();
    }
}
