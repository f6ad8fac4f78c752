package org.uplift.local;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;

/// What `./uplift status` tells.
record Census(Folder folder, Ports ports, Health health, Terminal terminal) {

    private static final String ROW = "  %-20s %8s  %-18s %-9s %8s";

    void tell() {
        terminal.line(ROW.formatted("part", "process", "port", "health", "memory"));
        var total = Stream.of(Part.values()).mapToLong(this::tell).sum();
        terminal.line(ROW.formatted("", "", "", "", total + " MB"));
    }

    private long tell(Part part) {
        var running = Running.find(part, folder).map(Running::process);
        var own = row(part.title(), doors(part), running, health(part, running));
        return part == Part.SANDBOX ? own + postgres(running) : own;
    }

    private long postgres(Optional<ProcessHandle> sandbox) {
        var port = ports.number(Port.POSTGRES) + "";
        var postmaster = new Postmaster(folder).process();
        return row("PostgreSQL", port, postmaster, sandbox.isPresent() ? "" : "left over");
    }

    private long row(String name, String doors, Optional<ProcessHandle> process, String health) {
        var megabytes = process.map(living -> new Memory(living).megabytes()).orElse(0L);
        terminal.line(
                ROW.formatted(
                        name,
                        process.map(living -> living.pid() + "").orElse("-"),
                        doors,
                        process.isPresent() ? health : "down",
                        megabytes + " MB"));
        return megabytes;
    }

    private String health(Part part, Optional<ProcessHandle> process) {
        return process.isPresent() && health.isReady(part) ? "ready" : "not ready";
    }

    private String doors(Part part) {
        return part.ports().stream()
                .filter(port -> port != Port.POSTGRES)
                .map(port -> ports.number(port) + "")
                .collect(Collectors.joining(", "));
    }
}
