package org.uplift.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.uplift.local.ground.Port;

/// A process of the platform, in the order of starting.
public enum Part {
    SANDBOX(Port.IDENTITY),
    HOUSEHOLD(Port.HOUSEHOLD),
    RELOCATION(Port.RELOCATION),
    JOBS(Port.JOBS),
    TRACE(Port.TRACE),
    ANALYTICS(Port.ANALYTICS);

    private final Port door;

    Part(Port door) {
        this.door = door;
    }

    static List<Part> services() {
        return Arrays.stream(values()).filter(part -> part != SANDBOX).toList();
    }

    /// What it is called where people read it.
    String title() {
        return this == SANDBOX ? "sandbox" : folder();
    }

    /// How people call it on the command line; also the name of a service's database.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where its program lies in what was built.
    String folder() {
        return this == SANDBOX ? "local" : word() + "-service";
    }

    /// The port that tells its health.
    Port door() {
        return door;
    }

    List<Port> ports() {
        return this == SANDBOX
                ? List.of(Port.POSTGRES, Port.KAFKA, Port.IDENTITY, Port.MQTT)
                : List.of(door);
    }
}
